package org.evenkeel.engagement.engagementplan;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.evenkeel.engagement.calendar.PlanCalendars;
import org.evenkeel.engagement.calendar.WorkingDays;
import org.evenkeel.engagement.tick.OrganisationTicks;
import org.evenkeel.platform.audit.AuditTrail;

/** Makes the engagement plan of an authorised plan, and makes it anew when the plan changes. */
@ApplicationScoped
class EngagementPlans {

    private final EngagementPlanRepository plans;
    private final PlanEngagements engagements;
    private final PlanSchedules schedules;
    private final PlanCalendars calendars;
    private final AuditTrail audit;

    @Inject
    OrganisationTicks ticks;

    EngagementPlans(EngagementPlanRepository plans, PlanEngagements engagements, PlanSchedules schedules,
            PlanCalendars calendars,
            AuditTrail audit) {
        this.plans = plans;
        this.engagements = engagements;
        this.schedules = schedules;
        this.calendars = calendars;
        this.audit = audit;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void apply(PlanToConsult plan, Instant at) {
        EngagementPlanEntity row = plans.of(plan.lineageId()).orElse(null);
        boolean isNew = row == null;
        if (row == null) {
            row = new EngagementPlanEntity();
            row.id = plan.lineageId();
            row.approvedMeasures = List.of();
        }
        WorkingDays calendar = calendars.keep(plan.lineageId(), PlanSchedules.jurisdictions(plan), plan.nonWorkingDays());
        Map<String, MeasureSchedule> scheduled = schedules.of(plan, calendar, engagements.begun(plan));
        row.planId = plan.planId();
        row.planVersion = plan.version();
        row.name = plan.name();
        row.status = EngagementPlanStatus.CURRENT;
        row.authorisedOn = isNew || plan.authorised() != null ? plan.authorisedOn() : row.authorisedOn;
        row.receivedAt = at.truncatedTo(ChronoUnit.MICROS);
        row.content = plan;
        row.measures = notes(plan, scheduled);
        row.sentences = changed(plan);
        if (isNew) {
            plans.persist(row);
        }
        engagements.replan(plan, scheduled);
        ticks.begin();
        audit.record(isNew ? "planned" : "planned-again", "engagement-plan", row.id.toString(), null,
                Map.of("planId", plan.planId(), "version", plan.version()));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void approve(PlanApproved approved) {
        plans.of(approved.lineageId()).ifPresent(row -> {
            row.approvedOn = approved.approvedOn();
            row.approvedMeasures = List.copyOf(approved.measures());
            engagements.approve(approved);
            audit.record("approved", "engagement-plan", row.id.toString(), null, approved);
        });
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void withdraw(PlanWithdrawn withdrawn) {
        plans.of(withdrawn.lineageId()).ifPresent(row -> {
            row.status = EngagementPlanStatus.WITHDRAWN;
            row.sentences = List.of("The plan was withdrawn on %s: %s".formatted(withdrawn.withdrawnOn(), withdrawn.reason()));
            engagements.withdraw(row.id);
            audit.record("withdrawn", "engagement-plan", row.id.toString(), null, withdrawn);
        });
    }

    private static List<MeasureNotes> notes(PlanToConsult plan, Map<String, MeasureSchedule> scheduled) {
        List<MeasureNotes> notes = new ArrayList<>();
        for (MeasureToConsult measure : plan.measures()) {
            MeasureSchedule schedule = Objects.requireNonNull(scheduled.get(measure.measure()));
            if (!schedule.touchpoints().isEmpty() || !schedule.fits()) {
                notes.add(new MeasureNotes(measure.measure(), measure.title(), measure.restricted(), schedule.fits(),
                        schedule.sentences(), schedule.waysOut()));
            }
        }
        return notes;
    }

    private static List<String> changed(PlanToConsult plan) {
        return plan.changes().stream().map(change -> change.measure() + ": " + change.what()).toList();
    }
}
