package org.evenkeel.impact.parameter.own;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evenkeel.impact.parameter.OwnValue.Origin;
import org.evenkeel.impact.parameter.ParameterRange;

/** A parameter's range and where it comes from. */
@Schema(name = "ParameterValue")
public record ValueInForce(
        @Schema(examples = "0.10") double low,
        @Schema(examples = "0.15") double central,
        @Schema(examples = "0.20") double high,
        Origin origin) {

    static ValueInForce of(ParameterRange range, Origin origin) {
        return new ValueInForce(range.low(), range.central(), range.high(), origin);
    }

    ParameterRange range() {
        return new ParameterRange(low, central, high);
    }
}
