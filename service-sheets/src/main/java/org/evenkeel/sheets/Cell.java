package org.evenkeel.sheets;

/** One cell: its text, and where that text comes from. */
public record Cell(String text, Origin origin) {

    static final Cell BLANK = new Cell("", Origin.TYPED);

    /** How a cell came by its text. */
    public enum Origin {
        TYPED,
        /** Last computed by the spreadsheet program that saved the file. */
        FORMULA,
        /** The spreadsheet program could not compute it. */
        ERROR
    }

    static Cell typed(String text) {
        return text.isEmpty() ? BLANK : new Cell(text, Origin.TYPED);
    }

    /** Whether there is nothing in it. */
    public boolean isBlank() {
        return text.isBlank();
    }
}
