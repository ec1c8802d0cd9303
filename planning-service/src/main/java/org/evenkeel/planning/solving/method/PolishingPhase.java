package org.evenkeel.planning.solving.method;

import java.util.List;

import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningMeasure;
import org.evenkeel.planning.solving.model.PlanningPlan;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.phase.custom.CustomPhaseCommand;

/**
 * The phase after each stretch of local search: what exact polishing and rebuilding make of the best plan is put in place as
 * one result. Every rule judges it; where a rule that is in no row is broken, it is repaired first.
 */
final class PolishingPhase implements CustomPhaseCommand<PlanningPlan> {

    private final PlanningProblem problem;
    private final BestPlan best;
    private final Improvers improvers;

    /**
     * Where better plans come from, and how long they may go on.
     *
     * @param millisecondsLeft of the whole solve
     */
    record Improvers(Polishing polishing, PlanRounding rounding, Rebuilding rebuilding, Left millisecondsLeft) {
    }

    /** Time left of a solve. */
    @FunctionalInterface
    interface Left {
        long milliseconds();
    }

    PolishingPhase(PlanningProblem problem, BestPlan best, Improvers improvers) {
        this.problem = problem;
        this.best = best;
        this.improvers = improvers;
    }

    @Override
    public void changeWorkingSolution(ScoreDirector<PlanningPlan> director) {
        if (best.proven() || improvers.millisecondsLeft().milliseconds() <= 0) {
            return;
        }
        polish();
        best.offer(problem, improvers.rebuilding().rebuilt(best.choices()));
        List<PlanningChoice> choices = best.choices();
        for (PlanningMeasure measure : director.getWorkingSolution().measures()) {
            if (measure.getChoice() != choices.get(measure.index())) {
                ChoicesMove.set(director, measure, choices.get(measure.index()));
            }
        }
        director.triggerVariableListeners();
    }

    private void polish() {
        @Nullable
        List<PlanningChoice> polished = improvers.polishing().attempt(best, improvers.millisecondsLeft().milliseconds());
        if (polished != null && !best.offer(problem, polished)) {
            best.offer(problem, improvers.rounding().repaired(polished));
        }
    }
}
