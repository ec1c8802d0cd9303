package org.evenkeel.planning.solving.model;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.domain.constraintweight.ConstraintConfigurationProvider;
import org.optaplanner.core.api.domain.solution.PlanningEntityCollectionProperty;
import org.optaplanner.core.api.domain.solution.PlanningScore;
import org.optaplanner.core.api.domain.solution.PlanningSolution;
import org.optaplanner.core.api.score.buildin.bendablelong.BendableLongScore;

/**
 * A plan while it is being solved. Its score: hard [law, given and pins] [policy made hard]; soft [depth below the cash
 * floor, pence] [first shortfall, pence] [second shortfall, pence] [cost and weighed
 * rules, pence], all 0 or below.
 */
@PlanningSolution
public class PlanningPlan {

    /** Levels of the score that a plan may not break. */
    public static final int HARD_LEVELS = 2;
    /** Levels of the score that a plan is compared by. */
    public static final int SOFT_LEVELS = 4;

    private PlanningProblem problem;
    @ConstraintConfigurationProvider
    private PlanningRuleWeights weights;
    @PlanningEntityCollectionProperty
    private List<PlanningMeasure> measures;
    @PlanningScore(bendableHardLevelsSize = HARD_LEVELS, bendableSoftLevelsSize = SOFT_LEVELS)
    private @Nullable BendableLongScore score;

    /** For the solver, which fills the fields of a clone itself. */
    PlanningPlan() {
    }

    /** A plan of {@code problem} in which no measure has a choice yet. */
    public PlanningPlan(PlanningProblem problem) {
        this.problem = problem;
        this.weights = new PlanningRuleWeights(problem);
        this.measures = IntStream.range(0, problem.measures().size())
                .mapToObj(index -> new PlanningMeasure(problem, index, null)).toList();
    }

    /** A plan of {@code problem} with these choices, one a measure in the problem's order. */
    public static PlanningPlan of(PlanningProblem problem, List<PlanningChoice> choices) {
        PlanningPlan plan = new PlanningPlan(problem);
        plan.measures.forEach(measure -> measure.setChoice(choices.get(measure.index())));
        return plan;
    }

    /** The problem it is a plan for. */
    public PlanningProblem problem() {
        return problem;
    }

    /** One entity a measure, in the problem's order. */
    public List<PlanningMeasure> measures() {
        return measures;
    }

    /** How it was judged last. */
    public @Nullable BendableLongScore getScore() {
        return score;
    }

    /** Written by the solver. */
    public void setScore(@Nullable BendableLongScore score) {
        this.score = score;
    }
}
