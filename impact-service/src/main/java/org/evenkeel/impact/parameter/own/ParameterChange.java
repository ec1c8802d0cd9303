package org.evenkeel.impact.parameter.own;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One change of one parameter: who, when, why, and the values before and after. It stays on record for good. */
public record ParameterChange(
        UUID id,
        @Schema(description = "1 for the organisation's first change, and so on; the ETag of the parameters is made of the last") long number,
        Instant at,
        @Schema(description = "Name of whoever changed it, from the access token", examples = "robin") String by,
        @Schema(examples = "base-turnover") String parameter,
        ParameterChangeKind kind,
        @Schema(examples = "Exit interviews 2024 to 2026: 15 in 100 leave of their own accord") String reason,
        ValueInForce before,
        ValueInForce after,
        @Schema(description = "Version of all parameters before") String parameterSetBefore,
        @Schema(description = "Version of all parameters from then on") String parameterSetAfter,
        @Schema(description = "The change that is withdrawn or restored") @Nullable UUID ofChange,
        @Schema(description = "The calibration that it applies or withdraws") @Nullable UUID calibrationId) {
}
