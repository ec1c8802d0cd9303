package org.evenkeel.planning.solving.model;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.domain.entity.PlanningEntity;
import org.optaplanner.core.api.domain.lookup.PlanningId;
import org.optaplanner.core.api.domain.valuerange.ValueRangeProvider;
import org.optaplanner.core.api.domain.variable.PlanningVariable;

/** A measure while it is being planned: its choice is what the solver changes. */
@PlanningEntity
public class PlanningMeasure {

    private PlanningProblem problem;
    @PlanningId
    private Integer index;
    @ValueRangeProvider(id = "choices")
    private List<PlanningChoice> range;
    @PlanningVariable(valueRangeProviderRefs = "choices")
    private @Nullable PlanningChoice choice;

    /** For the solver, which fills the fields of a clone itself. */
    PlanningMeasure() {
    }

    /** Measure {@code index} of {@code problem}; no choice yet where {@code choice} is null. */
    public PlanningMeasure(PlanningProblem problem, int index, @Nullable PlanningChoice choice) {
        this.problem = problem;
        this.index = index;
        this.range = problem.measures().get(index).range();
        this.choice = choice;
    }

    /** The problem it is part of. */
    public PlanningProblem problem() {
        return problem;
    }

    /** Its place in the problem. */
    public int index() {
        return index;
    }

    /** What is fixed about it. */
    public PlanningMeasureFact fact() {
        return problem.measures().get(index);
    }

    /** The choices it may have. */
    public List<PlanningChoice> range() {
        return range;
    }

    /** The choice it has. */
    public @Nullable PlanningChoice getChoice() {
        return choice;
    }

    /** Gives it another choice. */
    public void setChoice(@Nullable PlanningChoice choice) {
        this.choice = choice;
    }

    @Override
    public String toString() {
        return fact().reference();
    }
}
