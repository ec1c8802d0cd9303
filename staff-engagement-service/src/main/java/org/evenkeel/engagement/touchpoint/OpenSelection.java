package org.evenkeel.engagement.touchpoint;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.quarkus.panache.common.Parameters;

/** Which of what is still to be done; each condition leaves more out. Days are compared by the key that is sorted by. */
public final class OpenSelection {

    private final StringBuilder condition = new StringBuilder();
    private Parameters parameters = new Parameters();
    private int most = Integer.MAX_VALUE;

    private OpenSelection() {
    }

    public static OpenSelection all() {
        return new OpenSelection();
    }

    public OpenSelection ofPlan(UUID lineageId) {
        return and("t.lineageId = :lineage", "lineage", lineageId);
    }

    /** @param owner null for every owner */
    public OpenSelection ofOwner(@Nullable String owner) {
        return owner == null ? this : and("t.owner = :owner", "owner", owner);
    }

    public OpenSelection withoutRestricted() {
        return and("t.restricted = :restricted", "restricted", false);
    }

    public OpenSelection plannedUntil(LocalDate day) {
        return and("t.sortKey < :until", "until", day.plusDays(1).toString());
    }

    public OpenSelection plannedAfter(LocalDate day) {
        return and("t.sortKey >= :after", "after", day.plusDays(1).toString());
    }

    /** It could still be done on that day. */
    public OpenSelection possibleOn(LocalDate day) {
        return and("t.latest >= :possible", "possible", day);
    }

    /** Its last day was before. */
    public OpenSelection lateOn(LocalDate day) {
        return plannedUntil(day).and("t.latest < :late", "late", day);
    }

    public OpenSelection atMost(int rows) {
        most = rows;
        return this;
    }

    private OpenSelection and(String one, String name, Object value) {
        condition.append(" and ").append(one);
        parameters = parameters.and(name, value);
        return this;
    }

    String condition() {
        return condition.toString();
    }

    Parameters parameters() {
        return parameters;
    }

    int most() {
        return most;
    }
}
