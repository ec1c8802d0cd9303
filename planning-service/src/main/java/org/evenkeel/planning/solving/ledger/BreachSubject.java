package org.evenkeel.planning.solving.ledger;

import org.jspecify.annotations.Nullable;

/**
 * What a rule was broken on.
 *
 * @param index into the problem's list of that kind; 0 for the whole organisation
 * @param month of the horizon, 0 is the first of the year; null where the rule does not go by month
 */
public record BreachSubject(Kind kind, int index, @Nullable Integer month) {

    /** The list it stands in. */
    public enum Kind {
        MEASURE,
        RELATION,
        ESTABLISHMENT,
        POOL,
        SERVICE,
        BUDGET,
        CAPACITY,
        PARTNER,
        FUND,
        TEAM,
        STAFF_GROUP,
        ORGANISATION
    }

    static BreachSubject of(Kind kind, int index) {
        return new BreachSubject(kind, index, null);
    }

    static BreachSubject of(Kind kind, int index, int month) {
        return new BreachSubject(kind, index, month);
    }
}
