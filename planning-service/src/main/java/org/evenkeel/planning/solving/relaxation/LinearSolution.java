package org.evenkeel.planning.solving.relaxation;

/**
 * What the linear solver found.
 *
 * @param status how it ended
 * @param values one a variable, in the model's units; empty unless optimal
 * @param duals one a row, in the objective's unit a unit of the row; empty unless optimal
 */
record LinearSolution(Status status, double[] values, double[] duals) {

    enum Status {
        OPTIMAL,
        /** No point fits all rows, as far as the solver's precision goes. */
        INFEASIBLE,
        /** Out of time, or out of its depth. */
        UNKNOWN
    }

    static LinearSolution none(Status status) {
        return new LinearSolution(status, new double[0], new double[0]);
    }
}
