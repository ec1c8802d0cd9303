package org.evenkeel.planning.benchmark;

import java.util.ArrayList;
import java.util.List;

import org.evenkeel.planning.solving.ledger.ScoreLevels;
import org.evenkeel.planning.solving.method.PlanSolver;
import org.evenkeel.planning.solving.method.SolveLimits;
import org.evenkeel.planning.solving.method.SolveProgress;
import org.evenkeel.planning.solving.method.SolveResult;
import org.evenkeel.planning.solving.method.StopSignal;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.relaxation.SoftLevel;
import org.jspecify.annotations.Nullable;

/**
 * One solve of ours with every progress it told.
 *
 * @param told in order
 */
record Ours(SolveResult result, List<SolveProgress> told) {

    static Ours solve(PlanningProblem problem, int seconds, long seed, @Nullable List<String> start) {
        List<SolveProgress> told = new ArrayList<>();
        SolveResult result = new PlanSolver().solve(problem, new SolveLimits(seconds, 0, seed), start, told::add,
                new StopSignal());
        return new Ours(result, told);
    }

    /** Seconds to the first plan that keeps every rule and is at or below a figure; infinite where there was none. */
    double secondsTo(SoftLevel level, double pence) {
        for (SolveProgress progress : told) {
            if (progress.levels().legal() && comparable(level, progress.levels())
                    && pence(level, progress.levels()) <= pence) {
                return progress.elapsedMilliseconds() / 1_000.0;
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    /** Seconds to the first legal plan that meets the targets as well as the last one. */
    double secondsToFirst(SoftLevel level) {
        return secondsTo(level, Double.POSITIVE_INFINITY);
    }

    /** Whether the levels before are met. */
    private boolean comparable(SoftLevel level, ScoreLevels levels) {
        return level != SoftLevel.COST || levels.firstShortfallPence() <= result.levels().firstShortfallPence()
                && levels.secondShortfallPence() <= result.levels().secondShortfallPence();
    }

    static long pence(SoftLevel level, ScoreLevels levels) {
        return level == SoftLevel.COST ? levels.costPence() : levels.firstShortfallPence();
    }
}
