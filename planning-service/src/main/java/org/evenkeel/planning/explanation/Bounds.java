package org.evenkeel.planning.explanation;

import org.evenkeel.planning.solving.ledger.ScoreLevels;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.relaxation.Relaxation;
import org.jspecify.annotations.Nullable;

/**
 * What the relaxation of a problem proves of every legal plan of it.
 *
 * @param mostInYearPence saved in the year; null where it was not found in time
 * @param leastCostPence of a plan that is as good before the cost as the one asked about
 */
record Bounds(@Nullable Long mostInYearPence, long leastCostPence) {

    private static final long MILLISECONDS = 3_000;

    static Bounds of(PlanningProblem problem, ScoreLevels plan) {
        try (Relaxation relaxation = new Relaxation(problem)) {
            relaxation.solve(MILLISECONDS);
            relaxation.solveAround(plan, MILLISECONDS);
            return new Bounds(relaxation.mostReachableInYearPence(MILLISECONDS), relaxation.costAtLeast(plan));
        }
    }

    /** No legal plan saves more in the year; null where that was not found in time. */
    static @Nullable Long mostInYear(PlanningProblem problem) {
        try (Relaxation relaxation = new Relaxation(problem)) {
            return relaxation.mostReachableInYearPence(MILLISECONDS);
        }
    }
}
