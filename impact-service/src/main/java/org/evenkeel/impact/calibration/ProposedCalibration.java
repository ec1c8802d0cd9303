package org.evenkeel.impact.calibration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** At rest: a calibration as it was proposed. */
@Schema(hidden = true)
record ProposedCalibration(UUID id, Instant createdAt, String by, String shippedVersion, CalibrationRequest history,
        List<CalibratedRate> rates) {
}
