package org.evenkeel.planning.decision;

import java.util.List;
import java.util.UUID;

import org.evenkeel.planning.neighbour.DignityAnswer;
import org.jspecify.annotations.Nullable;

/**
 * What a decision rested on, kept with it; null where it has no part in it.
 *
 * @param dignity which dignity rules the plan broke when it was proposed
 * @param overrides policies set aside, by whoever proposed
 * @param quorum of the board when it decided
 * @param delegation under which an officer decided
 */
record DecisionParticulars(@Nullable DignityAnswer dignity, List<SetAside> overrides, @Nullable Quorum quorum,
        @Nullable Tally tally, @Nullable UUID delegation) {

    static final DecisionParticulars NONE = new DecisionParticulars(null, List.of(), null, null, null);

    DecisionParticulars {
        overrides = List.copyOf(overrides);
    }

    static DecisionParticulars ofProposal(DignityAnswer dignity, List<SetAside> overrides) {
        return new DecisionParticulars(dignity, overrides, null, null, null);
    }

    static DecisionParticulars ofBoard(Quorum quorum, Tally tally) {
        return new DecisionParticulars(null, List.of(), quorum, tally, null);
    }

    static DecisionParticulars ofDelegate(UUID delegation) {
        return new DecisionParticulars(null, List.of(), null, null, delegation);
    }

    /** A policy set aside, with the reason. */
    record SetAside(String rule, String reason) {
    }
}
