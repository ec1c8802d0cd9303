package org.evenkeel.planning.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.evenkeel.planning.plan.PlanStatus;

/** What stands in the way of each step, apart from who takes it and apart from what proposing alone needs. */
final class BoardRules {

    private BoardRules() {
    }

    static List<Obstacle> obstacles(Decision step, DecisionFile file) {
        return switch (step) {
            case AUTHORISE -> together(StepOrder.obstacles(step, file.plan().status()), vote(BoardDecision.AUTHORISE, file));
            case APPROVE -> together(approvalsOrder(file), assessment(file), consultation(file),
                    vote(BoardDecision.APPROVE, file));
            case REJECT -> together(StepOrder.obstacles(step, file.plan().status()), notCarried(file));
            default -> StepOrder.obstacles(step, file.plan().status());
        };
    }

    /** The same for an officer to whom the board has delegated the authorisation: the board need not vote. */
    static List<Obstacle> ofDelegate(DecisionFile file) {
        return StepOrder.obstacles(Decision.AUTHORISE, file.plan().status());
    }

    /** Whether it is the turn of approval: straight from endorsed only where nothing is left to consult on. */
    static List<Obstacle> approvalsOrder(DecisionFile file) {
        if (file.plan().status() == PlanStatus.ENDORSED && !file.consultationIsComplete()) {
            return List.of(Obstacle.ofPlan(DecisionProblem.WRONG_ORDER,
                    "The plan is endorsed and must be consulted on before it is approved. Let the board authorise that first."));
        }
        return StepOrder.obstacles(Decision.APPROVE, file.plan().status());
    }

    private static List<Obstacle> assessment(DecisionFile file) {
        return file.assessment() == null ? List.of() : file.assessment().obstacles();
    }

    private static List<Obstacle> consultation(DecisionFile file) {
        List<Obstacle> owed = new ArrayList<>();
        file.consultation().forEach(standing -> standing.missing().forEach(missing -> owed.add(
                new Obstacle(DecisionProblem.NOT_CONSULTED, missing.code(), missing.sentence(), standing.measure()))));
        return owed;
    }

    private static List<Obstacle> vote(BoardDecision decision, DecisionFile file) {
        return together(file.quorum(decision).obstacles(), file.tally(decision).obstacles());
    }

    /** What the board has voted for is not rejected by one person. */
    private static List<Obstacle> notCarried(DecisionFile file) {
        BoardDecision next = file.plan().status() == PlanStatus.AUTHORISED_TO_CONSULT || file.mayBeApprovedAtOnce()
                ? BoardDecision.APPROVE
                : BoardDecision.AUTHORISE;
        return vote(next, file).isEmpty()
                ? List.of(Obstacle.ofPlan(DecisionProblem.CARRIED,
                        "The board has voted for this plan, so it cannot be rejected. Let votes change first."))
                : List.of();
    }

    @SafeVarargs
    private static List<Obstacle> together(List<Obstacle>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }
}
