package org.evenkeel.planning.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.evenkeel.messages.Destination;
import org.evenkeel.messages.Outbox;
import org.evenkeel.planning.consultation.ConsultationService;
import org.evenkeel.planning.consultation.ConsultationStanding;
import org.evenkeel.planning.neighbour.ProposedMeasure;
import org.evenkeel.planning.plan.PlanStanding;
import org.evenkeel.planning.proposal.PlanProposal;
import org.evenkeel.platform.time.Zones;
import org.jspecify.annotations.Nullable;

/** What engagement is told of plans, in the transaction of the decision: all events of one plan's versions are one stream. */
@ApplicationScoped
class PlanMessages {

    @Inject
    Outbox outbox;

    @Inject
    ConsultationService consultations;

    @Inject
    Clock clock;

    void authorisedToConsult(PlanStanding plan, PlanProposal proposal) {
        send(plan, "plan-authorised-to-consult", told(plan, proposal, null, null));
    }

    void changed(PlanStanding plan, PlanProposal proposal, PlanStanding previous, List<Change> changes) {
        send(plan, "plan-changed", told(plan, proposal, previous.id(), changes));
    }

    void approved(PlanStanding plan, PlanProposal proposal) {
        send(plan, "plan-approved", new Approved(plan.lineage().id(), plan.id(), plan.lineage().version(),
                Zones.today(clock), proposal.measures().stream().map(ProposedMeasure::measure).toList()));
    }

    void withdrawn(PlanStanding plan, @Nullable String reason) {
        send(plan, "plan-withdrawn", new Withdrawn(plan.lineage().id(), plan.id(),
                Objects.requireNonNullElse(reason, ""), Zones.today(clock)));
    }

    private Told told(PlanStanding plan, PlanProposal proposal, @Nullable UUID previous, @Nullable List<Change> changes) {
        return new Told(plan.lineage().id(), plan.id(), plan.lineage().version(), plan.contentSha256(), proposal.name(),
                proposal.year(), Zones.today(clock), proposal.whoDecides(), proposal.decisionBy(), null,
                proposal.nonWorkingDays(), proposal.measures(), previous, toConsult(plan, proposal), changes);
    }

    /** Measures that no consultation held so far covers as deep as this version goes. */
    private List<String> toConsult(PlanStanding plan, PlanProposal proposal) {
        return consultations.standings(plan, proposal).stream().filter(one -> one.needed() && one.openedOn() == null)
                .map(ConsultationStanding::measure).toList();
    }

    private void send(PlanStanding plan, String type, Object payload) {
        outbox.add(Destination.ENGAGEMENT, "plan:" + plan.lineage().id(), type, payload);
    }

    /**
     * What one version does otherwise than the one before.
     *
     * @param what in words
     */
    record Change(String measure, String what) {
    }

    /**
     * The payload of {@code plan-authorised-to-consult} and, with the previous plan and the changes, of {@code plan-changed}.
     */
    record Told(UUID lineageId, UUID planId, int version, String contentSha256, String name, String year,
            LocalDate authorisedOn, String whoDecides, @Nullable LocalDate decisionBy, @Nullable LocalDate papersPublicOn,
            List<LocalDate> nonWorkingDays, List<ProposedMeasure> measures, @Nullable UUID previousPlanId,
            List<String> toConsult, @Nullable List<Change> changes) {
    }

    record Approved(UUID lineageId, UUID planId, int version, LocalDate approvedOn, List<String> measures) {
    }

    record Withdrawn(UUID lineageId, UUID planId, String reason, LocalDate withdrawnOn) {
    }
}
