package org.evenkeel.planning.plan;

import org.jspecify.annotations.Nullable;

/**
 * One round of prices: what the solver made of them, and what the full recovery model says of that plan. Money in pence.
 *
 * @param round 1 is the first prices; each one more was renewed around the plan of the round before
 * @param solverCostPence cost by these prices, without weights and departure
 * @param constantPence what the prices leave out: the model's cost of the plan they were made around, less their own of it; 0 in
 *        the first round
 * @param modelCostPence the full model's median: recovery cost and lasting loss; null where it was not assessed
 * @param differsBasisPoints how far solver's cost and constant are from the model's, in its hundredths of a per cent
 * @param kept whether the plan is of this round
 * @param note why there is no model cost, in a sentence
 */
public record PriceRound(
        int round,
        String pricesFrom,
        long solverCostPence,
        long constantPence,
        @Nullable Long modelCostPence,
        @Nullable Long modelRecoveryCostPence,
        @Nullable Long modelLastingLossPence,
        @Nullable Long differsBasisPoints,
        boolean kept,
        @Nullable String note) {

    /** The same, marked as the round whose plan is kept, or not. */
    public PriceRound kept(boolean whether) {
        return new PriceRound(round, pricesFrom, solverCostPence, constantPence, modelCostPence, modelRecoveryCostPence,
                modelLastingLossPence, differsBasisPoints, whether, note);
    }

    /** What the solver takes the plan to cost, with what its prices leave out. */
    public long estimatePence() {
        return solverCostPence + constantPence;
    }
}
