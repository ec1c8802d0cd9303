package org.evenkeel.planning.law;

/** Who must be offered a suitable vacancy before others at risk, and from when to when, in words. */
public record ProtectedPeriod(String group, String start, String end) {

    static ProtectedPeriod from(LawRow row) {
        return new ProtectedPeriod(row.text("group"), row.text("start"), row.text("end"));
    }
}
