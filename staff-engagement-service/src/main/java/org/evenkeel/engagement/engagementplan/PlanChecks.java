package org.evenkeel.engagement.engagementplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;

import org.evenkeel.engagement.calendar.OrganisationCalendars;
import org.evenkeel.engagement.calendar.WorkingDays;
import org.evenkeel.engagement.engagementplan.CheckedMeasure.Checked;
import org.jspecify.annotations.Nullable;

/** Schedules a plan that is not authorised yet, to see what it leaves room for. Keeps nothing. */
@ApplicationScoped
public class PlanChecks {

    private final PlanSchedules schedules;
    private final OrganisationCalendars calendars;

    PlanChecks(PlanSchedules schedules, OrganisationCalendars calendars) {
        this.schedules = schedules;
        this.calendars = calendars;
    }

    public Checked check(PlanToConsult plan) {
        WorkingDays calendar = calendars.workingDays(PlanSchedules.jurisdictions(plan), plan.nonWorkingDays());
        Map<String, MeasureSchedule> scheduled = schedules.of(plan, calendar, List.of());
        List<CheckedMeasure> checked = new ArrayList<>();
        for (MeasureToConsult measure : plan.measures()) {
            MeasureSchedule schedule = Objects.requireNonNull(scheduled.get(measure.measure()));
            checked.add(new CheckedMeasure(measure, schedule.touchpoints(), schedule.fit() == MeasureSchedule.Fit.ALL,
                    schedule.fit() != MeasureSchedule.Fit.WITHOUT_BRIEFING, missed(schedule)));
        }
        return new Checked(calendar, checked);
    }

    private static @Nullable String missed(MeasureSchedule schedule) {
        return schedule.fits() ? null
                : "%s Ways out: %s".formatted(schedule.sentences().get(0),
                        String.join(" ", schedule.waysOut().stream().map(WayOut::sentence).toList()));
    }
}
