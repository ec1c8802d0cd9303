package org.evenkeel.engagement.engagementplan;

import java.util.List;

import org.evenkeel.engagement.calendar.WorkingDays;
import org.evenkeel.engagement.touchpoint.PlannedTouchpoint;
import org.jspecify.annotations.Nullable;

/**
 * How a measure could be engaged on by a plan that is not yet authorised.
 *
 * @param preferencesFit whether there is time for a companion to be found and two spaced meetings
 * @param briefingFits false where the line manager's briefing alone has no room
 * @param missed what cannot be kept and how it could be mended; null where the plan's dates leave room for all of it
 */
public record CheckedMeasure(MeasureToConsult measure, List<PlannedTouchpoint> touchpoints, boolean preferencesFit,
        boolean briefingFits, @Nullable String missed) {

    public CheckedMeasure {
        touchpoints = List.copyOf(touchpoints);
    }

    /** What was checked, with the calendar it was checked by. */
    public record Checked(WorkingDays calendar, List<CheckedMeasure> measures) {

        public Checked {
            measures = List.copyOf(measures);
        }
    }
}
