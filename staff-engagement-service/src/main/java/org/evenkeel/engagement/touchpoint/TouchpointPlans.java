package org.evenkeel.engagement.touchpoint;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Plans a plan's touchpoints, and plans them anew around what has happened. */
@ApplicationScoped
public class TouchpointPlans {

    private final TouchpointRepository touchpoints;

    TouchpointPlans(TouchpointRepository touchpoints) {
        this.touchpoints = touchpoints;
    }

    /** What of a plan is planned. */
    public record PlannedMeasure(UUID planId, String measure, int round, String title, boolean restricted,
            List<PlannedTouchpoint> touchpoints) {

        public PlannedMeasure {
            touchpoints = List.copyOf(touchpoints);
        }
    }

    /** Takes the place of what was planned before. What has happened stays; what is planned no more is cancelled. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void replan(UUID lineageId, List<PlannedMeasure> measures) {
        Map<String, TouchpointEntity> before = new LinkedHashMap<>();
        touchpoints.ofPlan(lineageId).forEach(row -> before.put(row.key(), row));
        for (PlannedMeasure measure : measures) {
            for (PlannedTouchpoint planned : measure.touchpoints()) {
                TouchpointEntity known = before.remove(
                        TouchpointEntity.key(measure.measure(), measure.round(), planned.step(), planned.subject()));
                TouchpointEntity row = known == null ? added(lineageId, measure.round()) : known;
                row.planId = measure.planId();
                row.measureTitle = measure.title();
                row.restricted = measure.restricted();
                row.plan(planned);
                if (known == null) {
                    touchpoints.persist(row);
                }
            }
        }
        Set<String> lines = measures.stream().filter(measure -> !measure.touchpoints().isEmpty())
                .map(measure -> measure.measure() + " " + measure.round()).collect(Collectors.toSet());
        before.values().stream().filter(row -> !row.added || !lines.contains(row.measure + " " + row.round))
                .forEach(TouchpointPlans::cancel);
    }

    /** Cancels what has not happened. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void cancel(UUID lineageId) {
        touchpoints.ofPlan(lineageId).forEach(TouchpointPlans::cancel);
    }

    /** The first day of each touchpoint of a plan that has begun. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Begun> begun(UUID lineageId) {
        return touchpoints.ofPlan(lineageId).stream().filter(row -> row.firstHappenedOn != null)
                .map(row -> new Begun(row.measure, row.round, row.step, row.subject,
                        Objects.requireNonNull(row.firstHappenedOn)))
                .toList();
    }

    /** That a touchpoint has begun. */
    public record Begun(String measure, int round, TouchpointStep step, String subject, LocalDate on) {
    }

    private static void cancel(TouchpointEntity row) {
        if (row.status != TouchpointStatus.HAPPENED) {
            row.status = TouchpointStatus.CANCELLED;
        }
    }

    private static TouchpointEntity added(UUID lineageId, int round) {
        TouchpointEntity row = new TouchpointEntity();
        row.id = UUID.randomUUID();
        row.lineageId = lineageId;
        row.round = round;
        return row;
    }
}
