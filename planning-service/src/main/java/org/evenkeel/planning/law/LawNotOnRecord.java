package org.evenkeel.planning.law;

import java.time.LocalDate;

/**
 * A table of law says nothing of the date asked for: it lies before the table's first row, or the table has none for the
 * territory. The question was understood and cannot be answered.
 */
public final class LawNotOnRecord extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final LawTable table;
    private final Territory territory;
    private final LocalDate date;

    LawNotOnRecord(LawTable table, Territory territory, LocalDate date, String subject) {
        super("The table of " + table.title() + " has no row for " + territory + (subject.isEmpty() ? "" : ", " + subject)
                + " on " + date + ". Plan for a later date, or add the row to " + table.file() + ".");
        this.table = table;
        this.territory = territory;
        this.date = date;
    }

    /** The table that was asked. */
    public LawTable table() {
        return table;
    }

    /** Whose law was asked for. */
    public Territory territory() {
        return territory;
    }

    /** The date that was asked for. */
    public LocalDate date() {
        return date;
    }
}
