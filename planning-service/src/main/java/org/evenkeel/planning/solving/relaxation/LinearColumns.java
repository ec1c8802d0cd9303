package org.evenkeel.planning.solving.relaxation;

import java.util.List;
import java.util.stream.IntStream;

/** The rows of a linear model by variable: where each stands, and with which coefficient. */
final class LinearColumns {

    private final int[][] rows;
    private final long[][] coefficients;
    private final int[][] others;

    /** @param choices how many of the first variables are choices */
    LinearColumns(int variables, int choices, List<LinearRow> of) {
        others = of.stream().map(row -> others(row, choices)).toArray(int[][]::new);
        int[] sizes = new int[variables];
        for (LinearRow row : of) {
            for (int place = 0; place < row.size(); place++) {
                sizes[row.variable(place)]++;
            }
        }
        rows = new int[variables][];
        coefficients = new long[variables][];
        for (int variable = 0; variable < variables; variable++) {
            rows[variable] = new int[sizes[variable]];
            coefficients[variable] = new long[sizes[variable]];
        }
        for (int index = of.size() - 1; index >= 0; index--) {
            LinearRow row = of.get(index);
            for (int place = 0; place < row.size(); place++) {
                int variable = row.variable(place);
                int last = --sizes[variable];
                rows[variable][last] = index;
                coefficients[variable][last] = row.coefficient(place);
            }
        }
    }

    private static int[] others(LinearRow row, int choices) {
        return IntStream.range(0, row.size()).map(row::variable).filter(variable -> variable >= choices).toArray();
    }

    /** The variables of a row that are not choices. */
    int[] others(int row) {
        return others[row];
    }

    /** Indexes of the rows a variable stands in. */
    int[] rows(int variable) {
        return rows[variable];
    }

    /** Its coefficients there, in the same order. */
    long[] coefficients(int variable) {
        return coefficients[variable];
    }
}
