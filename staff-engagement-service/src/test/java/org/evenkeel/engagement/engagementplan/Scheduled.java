package org.evenkeel.engagement.engagementplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.evenkeel.engagement.calendar.WorkingDays;

/** Plans as they are scheduled, for the rules that judge them. */
public final class Scheduled {

    private Scheduled() {
    }

    /** One measure on the first day on which anything may be said. */
    public static CheckedMeasure.Checked on(LocalDate start, WorkingDays calendar, MeasureToConsult measure) {
        MeasureSchedule schedule = new MeasureScheduler(measure, new MeasureNetwork.Frame(calendar, Map.of()), start)
                .schedule(start, null, null);
        return new CheckedMeasure.Checked(calendar, List.of(new CheckedMeasure(measure, schedule.touchpoints(),
                schedule.fit() == MeasureSchedule.Fit.ALL, schedule.fit() != MeasureSchedule.Fit.WITHOUT_BRIEFING,
                schedule.fits() ? null : "It does not fit.")));
    }
}
