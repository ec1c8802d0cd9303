package org.evenkeel.localstack.terminal;

/** A column of a table: figures are kept whole and to the right, text to the left and wrapped where it is too long. */
public record Column(String title, boolean figures) {

    public static Column text(String title) {
        return new Column(title, false);
    }

    public static Column figures(String title) {
        return new Column(title, true);
    }
}
