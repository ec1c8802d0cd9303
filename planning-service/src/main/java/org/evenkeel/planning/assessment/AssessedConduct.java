package org.evenkeel.planning.assessment;

import java.time.Instant;

import org.evenkeel.planning.neighbour.Conduct;
import org.evenkeel.planning.neighbour.NeighbourAnswer;
import org.jspecify.annotations.Nullable;

/**
 * What the assessment takes for the way the plan is carried out.
 *
 * @param askedAt when engagement was asked; where its last answer is used, when it gave that
 * @param asOf what moment its record tells of; null where nothing is known
 * @param reason why it is not known, or not fresh, in a sentence; null where it is known
 * @param shares null where it is not known: then each is taken to be a half
 */
public record AssessedConduct(NeighbourAnswer.Status status, Instant askedAt, @Nullable Instant asOf,
        @Nullable String reason, @Nullable Conduct shares) {

    static AssessedConduct of(NeighbourAnswer<Conduct> answer) {
        Conduct known = answer.value();
        return new AssessedConduct(answer.status(), answer.at(), known == null ? null : known.asOf(), answer.reason(), known);
    }
}
