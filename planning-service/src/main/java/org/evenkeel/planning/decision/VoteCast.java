package org.evenkeel.planning.decision;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How a trustee voted.
 *
 * @param dissent what they want kept and shown beside the decision
 */
record VoteCast(BoardDecision decision, Person by, Vote vote, @Nullable String dissent, Instant at) {
}
