package org.evenkeel.planning.decision;

import java.util.Optional;

import org.evenkeel.platform.problem.Refusal;

/** Nobody endorses, votes on, authorises or approves what they proposed. */
final class FourEyes {

    private final Optional<DecisionMade> proposed;

    FourEyes(Optional<DecisionMade> proposed) {
        this.proposed = proposed;
    }

    /** @throws Refusal 403 */
    void refuse(Person person) {
        if (proposed.filter(made -> made.by().id().equals(person.id())).isPresent()) {
            throw new Refusal(DecisionProblem.FOUR_EYES,
                    "You proposed this plan, and nobody decides on what they proposed. Leave the decision to somebody else.");
        }
    }
}
