package org.evenkeel.impact.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One figure as a range: a tenth of the futures lie below p10, half below p50, nine tenths below p90. */
public record RangeFigure(
        FigureUnit unit,
        @Schema(description = "Absent where it is not reached within the months simulated") @Nullable Long p10,
        @Schema(description = "Absent where it is not reached within the months simulated") @Nullable Long p50,
        @Schema(description = "Absent where it is not reached within the months simulated") @Nullable Long p90,
        @Schema(description = "Share of the futures that do not reach it; absent for a figure that every future has") @Nullable Integer notReachedBasisPoints,
        EvidenceMark mark) {
}
