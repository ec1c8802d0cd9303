package org.evenkeel.planning.solving.method;

import java.util.List;
import java.util.function.Supplier;

import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningMeasure;
import org.evenkeel.planning.solving.model.PlanningPlan;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.phase.custom.CustomPhaseCommand;

/** The phase before local search: puts a start in place. */
final class StartPhase implements CustomPhaseCommand<PlanningPlan> {

    private final Supplier<List<PlanningChoice>> start;

    StartPhase(Supplier<List<PlanningChoice>> start) {
        this.start = start;
    }

    @Override
    public void changeWorkingSolution(ScoreDirector<PlanningPlan> director) {
        List<PlanningChoice> choices = start.get();
        for (PlanningMeasure measure : director.getWorkingSolution().measures()) {
            PlanningChoice choice = choices.get(measure.index());
            if (measure.getChoice() != choice) {
                ChoicesMove.set(director, measure, choice);
                director.triggerVariableListeners();
            }
        }
    }
}
