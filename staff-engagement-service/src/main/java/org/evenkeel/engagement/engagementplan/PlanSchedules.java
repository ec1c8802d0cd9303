package org.evenkeel.engagement.engagementplan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.evenkeel.engagement.calendar.WorkingDays;
import org.evenkeel.engagement.engagementplan.MeasureNetwork.StopKey;
import org.evenkeel.engagement.threshold.OwnThresholds;
import org.evenkeel.engagement.touchpoint.TouchpointPlans.Begun;
import org.evenkeel.platform.time.Zones;

/** Schedules all measures of a plan. Nothing is dated in the past but what happened there. */
@ApplicationScoped
class PlanSchedules {

    private final Clock clock;
    private final OwnThresholds thresholds;

    PlanSchedules(Clock clock, OwnThresholds thresholds) {
        this.clock = clock;
        this.thresholds = thresholds;
    }

    /** By reference of the measure, in the plan's order. */
    Map<String, MeasureSchedule> of(PlanToConsult plan, WorkingDays calendar, Collection<Begun> begun) {
        LocalDate today = Zones.today(clock);
        LocalDate start = plan.authorisedOn().isAfter(today) ? plan.authorisedOn() : today;
        Map<String, Map<StopKey, LocalDate>> happened = new HashMap<>();
        begun.forEach(one -> happened.computeIfAbsent(one.measure(), measure -> new HashMap<>())
                .put(new StopKey(one.step(), one.subject()), one.on()));
        Map<String, MeasureSchedule> schedules = new LinkedHashMap<>();
        Spacing spacing = Spacing.of(thresholds);
        for (MeasureToConsult measure : plan.measures()) {
            MeasureNetwork.Frame frame = new MeasureNetwork.Frame(calendar,
                    happened.getOrDefault(measure.measure(), Map.of()), spacing);
            schedules.putIfAbsent(measure.measure(), new MeasureScheduler(measure, frame, today).schedule(start,
                    plan.papersPublicOn(), plan.decisionBy()));
        }
        return schedules;
    }

    static List<String> jurisdictions(PlanToConsult plan) {
        return plan.measures().stream().flatMap(measure -> measure.jurisdictions().stream()).distinct()
                .collect(Collectors.toUnmodifiableList());
    }
}
