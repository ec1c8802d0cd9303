package org.evenkeel.impact.calibration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evenkeel.impact.parameter.own.ParameterChange;

/** What an organisation's history makes of three rates, before and after, and what became of it. */
@Schema(name = "Calibration")
public record CalibrationResponse(
        UUID id,
        Instant createdAt,
        @Schema(description = "Name of whoever asked for it, from the access token") String by,
        CalibrationStatus status,
        @Schema(description = "Version of the shipped parameters towards which the observed rates are drawn") String shippedVersion,
        @Schema(description = "The history as it was sent") CalibrationRequest history,
        List<CalibratedRate> rates,
        @Schema(description = "Changes of parameters made by it, the first first") List<ParameterChange> changes) {
}
