package org.evenkeel.impact.forecast;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evenkeel.impact.assessment.FigureUnit;
import org.jspecify.annotations.Nullable;

/** One figure before and after one cause. */
public record FigureChange(
        @Schema(description = "Name of the figure, as in figures", examples = "netBenefitPence") String figure,
        FigureUnit unit,
        @Schema(description = "Middle future before; absent where it is not reached") @Nullable Long before,
        @Schema(description = "Middle future after; absent where it is not reached") @Nullable Long after,
        @Schema(description = "By how much the middle future moves; absent where one of them is") @Nullable Long change,
        @Nullable Long afterP10,
        @Nullable Long afterP90) {
}
