package org.evenkeel.planning.explanation;

import java.util.ArrayList;
import java.util.List;

import org.evenkeel.planning.solving.method.PlanEvaluation;
import org.evenkeel.planning.solving.method.PlanSolver;
import org.evenkeel.planning.solving.method.SolveLimits;
import org.evenkeel.planning.solving.method.SolveResult;
import org.evenkeel.planning.solving.method.StopSignal;
import org.evenkeel.planning.solving.model.PlanningProblem;

/** A plan of a problem, in figures: the one that is explained, or the best that a short solve found with something changed. */
record Trial(PlanningProblem problem, List<String> choices, PlanEvaluation evaluation) {

    private static final int SECONDS = 2;
    private static final int STEPS = 4_000;

    /** The plan that is explained. */
    static Trial of(PlanningProblem problem, List<String> choices) {
        return new Trial(problem, choices, new PlanSolver().evaluate(problem, choices));
    }

    /** The best plan found in about two seconds from another plan on. */
    static Trial solved(PlanningProblem problem, List<String> start, long seed) {
        SolveResult result = new PlanSolver().solve(problem, new SolveLimits(SECONDS, STEPS, seed), start, progress -> {
        }, new StopSignal());
        return of(problem, result.choiceIds());
    }

    boolean legal() {
        return evaluation.levels().legal();
    }

    long inYearPence() {
        return evaluation.inYearPence();
    }

    long shortfallPence() {
        return Math.max(0, problem.target().inYearPence() - inYearPence());
    }

    long recurrentShortfallPence() {
        return Math.max(0, problem.target().recurrentPence() - evaluation.recurrentPence());
    }

    /** Of consequences alone. */
    long costPence() {
        return evaluation.cost().totalPence();
    }

    /** What broken rules weigh that are not hard, beside the cost. */
    long weighedPence() {
        return evaluation.levels().costPence() - costPence();
    }

    /** What each measure, save one, has otherwise than in another plan of as many measures. */
    List<ChangedMeasure> otherwiseThan(Trial other, int save) {
        List<ChangedMeasure> changed = new ArrayList<>();
        for (int index = 0; index < choices.size(); index++) {
            if (index != save && !choices.get(index).equals(other.choices.get(index))) {
                changed.add(new ChangedMeasure(problem.measures().get(index).reference(), other.choices.get(index),
                        choices.get(index)));
            }
        }
        return changed;
    }
}
