package org.evenkeel.engagement.engagementplan;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.evenkeel.engagement.consultation.ConsultationPlans;
import org.evenkeel.engagement.touchpoint.PlanLineages;
import org.evenkeel.engagement.touchpoint.TouchpointPlans;
import org.evenkeel.engagement.touchpoint.TouchpointPlans.PlannedMeasure;
import org.evenkeel.engagement.touchpoint.TouchpointRecords;
import org.evenkeel.engagement.touchpoint.TouchpointStep;

/** What a plan sets going: its touchpoints and its consultations, which keep what has happened. */
@ApplicationScoped
class PlanEngagements {

    private final TouchpointPlans touchpoints;
    private final TouchpointRecords records;
    private final ConsultationPlans consultations;
    private final PlanLineages lineages;

    PlanEngagements(TouchpointPlans touchpoints, TouchpointRecords records, ConsultationPlans consultations,
            PlanLineages lineages) {
        this.touchpoints = touchpoints;
        this.records = records;
        this.consultations = consultations;
        this.lineages = lineages;
    }

    /** What has begun of the rounds in which the measures are or will be consulted on. */
    List<TouchpointPlans.Begun> begun(PlanToConsult plan) {
        Map<String, Integer> rounds = consultations.rounds(plan.lineageId(), plan.toConsult());
        return touchpoints.begun(plan.lineageId()).stream()
                .filter(one -> one.round() == rounds.getOrDefault(one.measure(), 1)).toList();
    }

    void replan(PlanToConsult plan, Map<String, MeasureSchedule> scheduled) {
        Map<String, Integer> rounds = consultations.rounds(plan.lineageId(), plan.toConsult());
        lineages.keep(plan.lineageId(), plan.planId(), plan.version());
        touchpoints.replan(plan.lineageId(), plan.measures().stream()
                .map(measure -> new PlannedMeasure(plan.planId(), measure.measure(),
                        rounds.getOrDefault(measure.measure(), 1), measure.title(), measure.restricted(),
                        Objects.requireNonNull(scheduled.get(measure.measure())).touchpoints()))
                .toList());
        consultations.replan(new ConsultationPlans.Version(plan.lineageId(), plan.planId(), plan.authorised()),
                NeededConsultations.of(plan));
    }

    void approve(PlanApproved approved) {
        consultations.approved(approved.lineageId(), approved.measures(), approved.approvedOn());
        approved.measures().forEach(measure -> records.happened(approved.lineageId(),
                new TouchpointRecords.Step(measure, TouchpointStep.DECIDED, ""), approved.approvedOn()));
    }

    void withdraw(UUID lineageId) {
        touchpoints.cancel(lineageId);
        consultations.withdraw(lineageId);
    }
}
