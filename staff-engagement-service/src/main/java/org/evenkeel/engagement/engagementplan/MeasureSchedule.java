package org.evenkeel.engagement.engagementplan;

import java.util.List;

import org.evenkeel.engagement.touchpoint.PlannedTouchpoint;

/**
 * A measure's engagement in time.
 *
 * @param fit if not every rule can be kept on the plan's dates, the touchpoints are dated by the smallest way out
 * @param sentences what is worth saying: what cannot be kept, and what was left aside
 */
record MeasureSchedule(Fit fit, List<PlannedTouchpoint> touchpoints, List<WayOut> waysOut, List<String> sentences,
        MeasureDates dates) {

    /** How far the plan's dates leave room for what is to be said. */
    enum Fit {
        ALL,
        /** No room for D12 and D13. */
        WITHOUT_PREFERENCES,
        /** No room for D10 either. */
        WITHOUT_BRIEFING,
        NONE
    }

    boolean fits() {
        return fit == Fit.ALL || fit == Fit.WITHOUT_PREFERENCES;
    }

    MeasureSchedule {
        touchpoints = List.copyOf(touchpoints);
        waysOut = List.copyOf(waysOut);
        sentences = List.copyOf(sentences);
    }
}
