package org.evenkeel.planning.converting;

/** Parameters that rules are judged by, by their names in the table. */
public final class Thresholds {

    /** A quality area scored above it needs a full assessment. */
    public static final String FULL_QUALITY_ASSESSMENT = "quality-score-full-assessment-above";
    /** A quality area scored this or above goes to the board by name. */
    public static final String BOARD_BY_NAME = "quality-score-board-from";

    private Thresholds() {
    }
}
