package org.evenkeel.planning.solving.relaxation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A linear programme in whole numbers. Variables are 0 or more and have an upper limit. The first ones are grouped: of
 * each group exactly one unit is spread over its variables (one choice a measure).
 */
final class LinearModel {

    private long[] uppers = new long[64];
    private int variables;
    private final List<int[]> groups = new ArrayList<>();
    private final List<LinearRow> rows = new ArrayList<>();
    private final List<LinearRow> wholeRows = new ArrayList<>();

    int variable(long upper) {
        if (variables == uppers.length) {
            uppers = Arrays.copyOf(uppers, 2 * variables);
        }
        uppers[variables] = upper;
        return variables++;
    }

    void group(int[] members) {
        groups.add(members);
    }

    LinearRow row(LinearRow row) {
        rows.add(row);
        return row;
    }

    /** Adds an upper limit unless even the largest member of each group together stays within it. */
    void limit(LinearRow row) {
        if (most(row) > row.high()) {
            rows.add(row);
        }
    }

    /** What the largest member of each group brings a row together, a group that brings less than 0 left out. */
    long most(LinearRow row) {
        long[] largest = new long[groups.size()];
        int group = 0;
        long most = 0;
        for (int place = 0; place < row.size(); place++) {
            int variable = row.variable(place);
            while (group < groups.size() && variable > last(groups.get(group))) {
                group++;
            }
            if (group < groups.size()) {
                most -= largest[group];
                largest[group] = Math.max(largest[group], row.coefficient(place));
                most += largest[group];
            } else {
                most += Math.max(0, row.coefficient(place) * uppers[variable]);
            }
        }
        return most;
    }

    private static int last(int[] group) {
        return group.length == 0 ? -1 : group[group.length - 1];
    }

    /** Adds a row that is of use only where every variable is whole. */
    LinearRow wholeRow(LinearRow row) {
        wholeRows.add(row);
        return row;
    }

    int variables() {
        return variables;
    }

    long upper(int variable) {
        return uppers[variable];
    }

    List<int[]> groups() {
        return groups;
    }

    List<LinearRow> rows() {
        return rows;
    }

    /** Rows that hold besides where every variable is whole. */
    List<LinearRow> wholeRows() {
        return wholeRows;
    }
}
