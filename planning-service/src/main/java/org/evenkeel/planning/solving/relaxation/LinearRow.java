package org.evenkeel.planning.solving.relaxation;

import java.util.Arrays;

/** One row of a linear programme in whole numbers: {@code low ≤ Σ coefficient × variable ≤ high}. */
final class LinearRow {

    /** No lower limit. */
    static final long NO_LOW = Long.MIN_VALUE;
    /** No upper limit. */
    static final long NO_HIGH = Long.MAX_VALUE;

    private final long low;
    private final long high;
    private int size;
    private int[] variables = new int[8];
    private long[] coefficients = new long[8];

    LinearRow(long low, long high) {
        this.low = low;
        this.high = high;
    }

    static LinearRow atMost(long high) {
        return new LinearRow(NO_LOW, high);
    }

    static LinearRow atLeast(long low) {
        return new LinearRow(low, NO_HIGH);
    }

    LinearRow add(int variable, long coefficient) {
        if (coefficient != 0) {
            if (size > 0 && variables[size - 1] == variable) {
                coefficients[size - 1] += coefficient;
                return this;
            }
            if (size == variables.length) {
                variables = Arrays.copyOf(variables, 2 * size);
                coefficients = Arrays.copyOf(coefficients, 2 * size);
            }
            variables[size] = variable;
            coefficients[size++] = coefficient;
        }
        return this;
    }

    long low() {
        return low;
    }

    long high() {
        return high;
    }

    int size() {
        return size;
    }

    int variable(int place) {
        return variables[place];
    }

    long coefficient(int place) {
        return coefficients[place];
    }
}
