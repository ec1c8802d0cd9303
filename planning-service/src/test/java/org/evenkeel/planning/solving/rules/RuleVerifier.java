package org.evenkeel.planning.solving.rules;

import java.util.function.BiFunction;

import org.evenkeel.planning.solving.ProblemBuilder;
import org.evenkeel.planning.solving.model.PlanningMeasure;
import org.evenkeel.planning.solving.model.PlanningPlan;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.core.api.score.stream.ConstraintStreamImplType;
import org.optaplanner.test.api.score.stream.ConstraintVerifier;

/** Asks one rule about one plan. */
final class RuleVerifier {

    private static final ConstraintVerifier<PlanningConstraints, PlanningPlan> VERIFIER = ConstraintVerifier
            .build(new PlanningConstraints(), PlanningPlan.class, PlanningMeasure.class)
            .withConstraintStreamImplType(ConstraintStreamImplType.BAVET);

    private final BiFunction<PlanningConstraints, ConstraintFactory, Constraint> rule;

    RuleVerifier(BiFunction<PlanningConstraints, ConstraintFactory, Constraint> rule) {
        this.rule = rule;
    }

    /** The rule takes exactly this from the score of the plan in which each measure has the choice of that number. */
    void penalises(long amount, ProblemBuilder problem, int... choices) {
        VERIFIER.verifyThat(rule).given(problem.plan(choices)).penalizesBy(amount);
    }

    void keeps(ProblemBuilder problem, int... choices) {
        penalises(0, problem, choices);
    }
}
