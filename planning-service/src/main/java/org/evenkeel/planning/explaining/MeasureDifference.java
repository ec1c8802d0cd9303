package org.evenkeel.planning.explaining;

import org.jspecify.annotations.Nullable;

/**
 * What a plan does otherwise with one measure.
 *
 * @param before the choice that the other plan has; null where it does not know the measure
 * @param after the choice that this plan has; null where it does not know the measure
 * @param inYearPence what it saves more in the year; {@code recurrentPence} a year
 */
public record MeasureDifference(String measure, String title, Kind kind, @Nullable String before, @Nullable String after,
        long inYearPence, long recurrentPence, String sentence) {

    /** How it differs; where several apply, the first. */
    public enum Kind {
        ADDED,
        DROPPED,
        OTHER_OPTION,
        MOVED,
        OTHER_CONSULTATION
    }
}
