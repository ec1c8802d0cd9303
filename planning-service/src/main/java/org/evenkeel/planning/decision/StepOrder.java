package org.evenkeel.planning.decision;

import java.util.List;

import org.evenkeel.planning.plan.PlanStatus;

/** Which step comes after which. */
final class StepOrder {

    private StepOrder() {
    }

    /** What stands in the way of a step where the plan stands so; empty where it is the step's turn. */
    static List<Obstacle> obstacles(Decision step, PlanStatus status) {
        return step.from().contains(status) ? List.of()
                : List.of(Obstacle.ofPlan(DecisionProblem.WRONG_ORDER, "The plan is %s, so it cannot be %s. %s"
                        .formatted(status == PlanStatus.DRAFT ? "a draft" : status.inWords(), step.done(), mending(status))));
    }

    private static String mending(PlanStatus status) {
        return switch (status) {
            case DRAFT -> "Propose it first.";
            case PROPOSED -> "Let an executive endorse it first.";
            case ENDORSED -> "Let the board authorise consultation first.";
            case AUTHORISED_TO_CONSULT -> "Consult, then let the board approve it.";
            case APPROVED, IN_DELIVERY -> "What the board approved changes by a next version alone.";
            case REJECTED, WITHDRAWN, CLOSED -> "Nothing more is decided on it; propose a next version.";
            case SUPERSEDED -> "A later version stands in its place; look at that one.";
        };
    }
}
