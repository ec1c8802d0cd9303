package org.evenkeel.planning.solvejob;

import org.jspecify.annotations.Nullable;

/** Has a plan that is not kept yet assessed in full, and says what the recovery model takes it to cost. */
public interface ModelCost {

    /** Never fails, but says why there is no answer. Call it outside transactions. */
    Answer of(SolvedPlan draft);

    /**
     * Medians, in pence; null where there is no answer.
     *
     * @param note why there is none, in a sentence
     */
    record Answer(@Nullable Long recoveryCostPence, @Nullable Long lastingLossPence, @Nullable String note) {

        /** Both together; null where there is no answer. */
        @Nullable
        Long pence() {
            return recoveryCostPence == null || lastingLossPence == null ? null : recoveryCostPence + lastingLossPence;
        }
    }
}
