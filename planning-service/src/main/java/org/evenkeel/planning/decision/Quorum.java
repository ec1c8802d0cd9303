package org.evenkeel.planning.decision;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How many members of the board a decision needs. Those left out by a conflict are members, and count towards nothing: whoever
 * is needed must be found among those left.
 *
 * @param members of the board; null where nobody stated it
 * @param withdrawn members left out by a conflict
 * @param needed members that must take part; null where it is not known
 * @param takingPart members who voted, abstentions included
 * @param assumption in a sentence, where the number needed is one; null where it is stated
 */
record Quorum(@Nullable Integer members, int withdrawn, @Nullable Integer needed, int takingPart,
        @Nullable String assumption) {

    /** @param stated the quorum as the organisation states it; null where it does not */
    static Quorum of(@Nullable Integer members, @Nullable Integer stated, int withdrawn, int takingPart) {
        if (stated != null) {
            return new Quorum(members, withdrawn, Math.max(1, stated), takingPart, null);
        }
        if (members == null) {
            return new Quorum(null, withdrawn, null, takingPart, null);
        }
        int majority = members / 2 + 1;
        return new Quorum(members, withdrawn, majority, takingPart,
                "The quorum is not stated. A simple majority of the board is assumed: %d of %d members."
                        .formatted(majority, members));
    }

    List<Obstacle> obstacles() {
        if (needed == null) {
            return List.of(Obstacle.ofPlan(DecisionProblem.QUORUM_NOT_KNOWN,
                    "Neither the quorum nor the number of board members is stated. State one of them for the organisation."));
        }
        if (members != null && members - withdrawn < needed) {
            return List.of(new Obstacle(DecisionProblem.NO_QUORUM, "quorum-out-of-reach",
                    "%d of %d members are left after %d withdrew, and %d are needed. Add members without a conflict."
                            .formatted(Math.max(0, members - withdrawn), members, withdrawn, needed),
                    null));
        }
        if (takingPart < needed) {
            return List.of(Obstacle.ofPlan(DecisionProblem.NO_QUORUM,
                    "%d of the %d members needed have voted. Let more of those without a conflict vote."
                            .formatted(takingPart, needed)));
        }
        return List.of();
    }
}
