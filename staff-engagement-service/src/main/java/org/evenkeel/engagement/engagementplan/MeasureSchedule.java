package org.evenkeel.engagement.engagementplan;

import java.util.List;

import org.evenkeel.engagement.touchpoint.PlannedTouchpoint;

/**
 * A measure's engagement in time.
 *
 * @param fits whether every rule can be kept on the plan's dates; if not, the touchpoints are dated by the smallest way out
 * @param sentences what is worth saying: what cannot be kept, and what was left aside
 */
record MeasureSchedule(boolean fits, List<PlannedTouchpoint> touchpoints, List<WayOut> waysOut, List<String> sentences,
        MeasureDates dates) {

    MeasureSchedule {
        touchpoints = List.copyOf(touchpoints);
        waysOut = List.copyOf(waysOut);
        sentences = List.copyOf(sentences);
    }
}
