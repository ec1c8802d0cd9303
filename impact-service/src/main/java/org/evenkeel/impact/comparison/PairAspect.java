package org.evenkeel.impact.comparison;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evenkeel.impact.assessment.FigureUnit;

/** One aspect of two plans, future by future. The three shares are together all futures. */
public record PairAspect(
        Aspect aspect,
        @Schema(description = "Share of the futures in which the first plan is better", examples = "8300") int firstBasisPoints,
        @Schema(description = "Share in which both are the same") int sameBasisPoints,
        @Schema(description = "Share in which the second is better") int secondBasisPoints,
        FigureUnit unit,
        @Schema(description = "The first plan's figure less the second's: a tenth of the futures lie below. A month that is not reached counts as the number of months simulated") long differenceP10,
        long differenceP50,
        long differenceP90) {
}
