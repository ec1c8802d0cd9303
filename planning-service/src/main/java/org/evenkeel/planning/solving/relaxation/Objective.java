package org.evenkeel.planning.solving.relaxation;

/**
 * What is made small, in whole numbers a variable.
 *
 * @param coefficients one a variable
 * @param scale how many times a pence they are
 */
record Objective(long[] coefficients, long scale) {

    static Objective ofVariable(int variables, int variable, long coefficient) {
        long[] coefficients = new long[variables];
        coefficients[variable] = coefficient;
        return new Objective(coefficients, 1);
    }
}
