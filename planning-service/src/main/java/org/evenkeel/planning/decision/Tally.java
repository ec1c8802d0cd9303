package org.evenkeel.planning.decision;

import java.util.List;

/**
 * How the board voted on one decision.
 *
 * @param votesFor of those who take part
 */
record Tally(int votesFor, int votesAgainst, int abstained) {

    /** Counts the votes on a decision of those whom no conflict leaves out. */
    static Tally of(BoardDecision decision, List<VoteCast> votes, Conflicts conflicts) {
        List<Vote> counted = votes.stream()
                .filter(one -> one.decision() == decision && !conflicts.exclude(one.by())).map(VoteCast::vote).toList();
        return new Tally(count(counted, Vote.FOR), count(counted, Vote.AGAINST), count(counted, Vote.ABSTAIN));
    }

    private static int count(List<Vote> votes, Vote kind) {
        return (int) votes.stream().filter(vote -> vote == kind).count();
    }

    /** Who abstains takes part too. */
    int takingPart() {
        return votesFor + votesAgainst + abstained;
    }

    /** More for than against: a tie is not carried. */
    boolean carried() {
        return votesFor > votesAgainst;
    }

    List<Obstacle> obstacles() {
        return carried() ? List.of()
                : List.of(Obstacle.ofPlan(DecisionProblem.NOT_CARRIED,
                        "%d voted for and %d against. More must vote for it than against it."
                                .formatted(votesFor, votesAgainst)));
    }
}
