package org.evenkeel.planning.frontier;

/** What a point's place rests on. */
public enum FrontierBasis {
    /** The median of the full recovery model. */
    MODEL_MEDIAN,
    /** The solver's prices, for as long as the model has not assessed it. */
    SOLVER
}
