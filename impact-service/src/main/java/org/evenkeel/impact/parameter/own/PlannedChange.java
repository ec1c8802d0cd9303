package org.evenkeel.impact.parameter.own;

import java.util.UUID;

import org.evenkeel.impact.parameter.ImpactParameter;
import org.evenkeel.impact.parameter.OwnValue.Origin;
import org.evenkeel.impact.parameter.ParameterRange;
import org.jspecify.annotations.Nullable;

/**
 * A change about to be made.
 *
 * @param range the range from now on
 * @param ofChange what it withdraws or restores
 */
record PlannedChange(ImpactParameter parameter, ParameterChangeKind kind, ParameterRange range, Origin origin, String reason,
        @Nullable UUID ofChange, @Nullable UUID calibrationId) {
}
