package org.evenkeel.planning.solving.relaxation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * Which part of a linear model a neighbourhood concerns: the rows that an open choice stands in, the other variables of
 * those rows, their rows in turn; and what the choices that stay bring to each row.
 */
final class ExactDraft {

    private final LinearModel model;
    private final LinearColumns columns;
    private final List<LinearRow> rows;
    private final BitSet open;
    private final BitSet concerned = new BitSet();
    private final BitSet others = new BitSet();
    private final long[] fixed;
    private final List<List<long[]>> terms = new ArrayList<>();

    /**
     * @param taken the variable of each measure's present choice, −1 where the model has none
     * @param open the choices that may be taken; of a measure with none open the present choice stays
     */
    ExactDraft(LinearModel model, List<LinearRow> rows, LinearColumns columns, int[] taken, BitSet open) {
        this.model = model;
        this.rows = rows;
        this.columns = columns;
        this.open = open;
        this.fixed = new long[rows.size()];
        rows.forEach(row -> terms.add(List.of()));
        for (int measure = 0; measure < taken.length; measure++) {
            if (taken[measure] >= 0 && !open.get(taken[measure])) {
                for (int place = 0; place < columns.rows(taken[measure]).length; place++) {
                    fixed[columns.rows(taken[measure])[place]] += columns.coefficients(taken[measure])[place];
                }
            }
        }
        spread();
    }

    private void spread() {
        Deque<Integer> variables = new ArrayDeque<>();
        open.stream().forEach(variables::add);
        while (!variables.isEmpty()) {
            int variable = variables.remove();
            int[] in = columns.rows(variable);
            for (int place = 0; place < in.length; place++) {
                if (!concerned.get(in[place])) {
                    concerned.set(in[place]);
                    terms.set(in[place], new ArrayList<>());
                    reach(in[place], variables);
                }
                terms.get(in[place]).add(new long[] { variable, columns.coefficients(variable)[place] });
            }
        }
    }

    private void reach(int row, Deque<Integer> variables) {
        for (int variable : columns.others(row)) {
            if (!others.get(variable)) {
                others.set(variable);
                variables.add(variable);
            }
        }
    }

    /** Indexes of the rows concerned. */
    BitSet rows() {
        return concerned;
    }

    /** The variables concerned that are not choices. */
    BitSet others() {
        return others;
    }

    /** What stays the same brings this to the row. */
    long fixed(int row) {
        return fixed[row];
    }

    /** Pairs of a variable concerned and its coefficient. */
    List<long[]> terms(int row) {
        return terms.get(row);
    }

    /**
     * The least value of each other variable that the rows ask for where {@code values} has the choices; filled in by
     * rising number, because a variable's rows name only itself and those before it where they hold it up.
     */
    void complete(long[] values) {
        others.stream().forEach(variable -> {
            long least = 0;
            for (int place = 0; place < columns.rows(variable).length; place++) {
                int index = columns.rows(variable)[place];
                long coefficient = columns.coefficients(variable)[place];
                least = Math.max(least, asked(index, variable, coefficient, values));
            }
            values[variable] = Math.min(least, model.upper(variable));
        });
    }

    private long asked(int index, int variable, long coefficient, long[] values) {
        LinearRow row = rows.get(index);
        boolean below = coefficient < 0 && row.high() != LinearRow.NO_HIGH;
        boolean above = coefficient > 0 && row.low() != LinearRow.NO_LOW;
        if (!below && !above) {
            return 0;
        }
        long sum = fixed[index];
        for (long[] term : terms.get(index)) {
            sum += term[0] == variable ? 0 : term[1] * values[(int) term[0]];
        }
        return below ? -Math.floorDiv(row.high() - sum, -coefficient) : -Math.floorDiv(sum - row.low(), coefficient);
    }
}
