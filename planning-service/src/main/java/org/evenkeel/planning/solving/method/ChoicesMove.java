package org.evenkeel.planning.solving.method;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningMeasure;
import org.evenkeel.planning.solving.model.PlanningPlan;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.move.AbstractMove;

/** Gives several measures another choice at once. */
final class ChoicesMove extends AbstractMove<PlanningPlan> {

    private static final String VARIABLE = "choice";

    private final List<PlanningMeasure> measures;
    private final List<PlanningChoice> choices;

    ChoicesMove(List<PlanningMeasure> measures, List<PlanningChoice> choices) {
        this.measures = measures;
        this.choices = choices;
    }

    @Override
    public boolean isMoveDoable(ScoreDirector<PlanningPlan> director) {
        for (int place = 0; place < measures.size(); place++) {
            if (measures.get(place).getChoice() == choices.get(place)) {
                return false;
            }
        }
        return true;
    }

    @Override
    protected ChoicesMove createUndoMove(ScoreDirector<PlanningPlan> director) {
        List<PlanningChoice> before = new ArrayList<>();
        for (PlanningMeasure measure : measures) {
            before.add(Objects.requireNonNull(measure.getChoice()));
        }
        return new ChoicesMove(measures, before);
    }

    @Override
    protected void doMoveOnGenuineVariables(ScoreDirector<PlanningPlan> director) {
        for (int place = 0; place < measures.size(); place++) {
            set(director, measures.get(place), choices.get(place));
        }
    }

    static void set(ScoreDirector<PlanningPlan> director, PlanningMeasure measure, PlanningChoice choice) {
        director.beforeVariableChanged(measure, VARIABLE);
        measure.setChoice(choice);
        director.afterVariableChanged(measure, VARIABLE);
    }

    @Override
    public ChoicesMove rebase(ScoreDirector<PlanningPlan> destination) {
        List<PlanningMeasure> rebased = new ArrayList<>();
        for (PlanningMeasure measure : measures) {
            rebased.add(destination.lookUpWorkingObject(measure));
        }
        return new ChoicesMove(rebased, choices);
    }

    @Override
    public Collection<?> getPlanningEntities() {
        return measures;
    }

    @Override
    public Collection<?> getPlanningValues() {
        return choices;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ChoicesMove move && measures.equals(move.measures) && choices.equals(move.choices);
    }

    @Override
    public int hashCode() {
        return Objects.hash(measures, choices);
    }

    @Override
    public String toString() {
        return measures + " -> " + choices;
    }
}
