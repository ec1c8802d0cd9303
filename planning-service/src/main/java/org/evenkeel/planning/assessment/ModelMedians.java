package org.evenkeel.planning.assessment;

import java.util.UUID;

import org.evenkeel.planning.neighbour.AssessmentAnswered;
import org.evenkeel.planning.neighbour.AssessmentFigures;
import org.evenkeel.planning.neighbour.FigureRange;

/**
 * Where the full model places a plan. Money in pence, each the median of its own range.
 *
 * @param assessmentId by which the whole is read from impact-service
 * @param inYearSaving saved in the year, as expected to be delivered
 * @param recoveryCost of consequences beyond what the plan promises
 * @param lastingLoss worth of what it promises less than before
 */
public record ModelMedians(UUID assessmentId, String parameterSet, FigureRange inYearSaving, FigureRange recoveryCost,
        FigureRange lastingLoss) {

    static ModelMedians of(AssessmentAnswered answered) {
        AssessmentFigures figures = answered.figures();
        return new ModelMedians(answered.id(), answered.parameterSet(), figures.inYearSavingPence(),
                figures.recoveryCostPence(), figures.lastingLossPence());
    }

    public long inYearSavingPence() {
        return median(inYearSaving);
    }

    /** Recovery cost and lasting loss together. */
    public long costPence() {
        return median(recoveryCost) + median(lastingLoss);
    }

    private static long median(FigureRange range) {
        Long median = range.p50();
        if (median == null) {
            throw new IllegalStateException("Every future has this figure, so it has a median.");
        }
        return median;
    }
}
