package org.evenkeel.engagement.consultation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Keeps the consultations that a plan needs, as the plan changes. */
@ApplicationScoped
public class ConsultationPlans {

    private final ConsultationRepository consultations;

    ConsultationPlans(ConsultationRepository consultations) {
        this.consultations = consultations;
    }

    /** A consultation that the plan needs. */
    public record Needed(String measure, String title, boolean restricted, ConsultationTerms terms) {
    }

    /** The version of the plan, and when it was authorised. */
    public record Version(UUID lineageId, UUID planId, LocalDate authorisedOn) {
    }

    /**
     * Waiting ones that are needed no more are cancelled; one that is open or closed stays, with the terms of the new version.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void replan(Version version, List<Needed> needed) {
        List<ConsultationEntity> before = new ArrayList<>(consultations.ofPlan(version.lineageId()));
        for (Needed one : needed) {
            ConsultationEntity row = before.stream().filter(known -> known.measure.equals(one.measure())).findFirst()
                    .orElse(null);
            boolean isNew = row == null;
            if (row == null) {
                row = added(version.lineageId(), one.measure());
            } else {
                before.remove(row);
            }
            row.planId = version.planId();
            row.title = one.title();
            row.restricted = one.restricted();
            row.terms = one.terms();
            row.authorisedOn = row.openedOn == null ? version.authorisedOn() : row.authorisedOn;
            if (row.status == ConsultationStatus.CANCELLED) {
                row.status = row.openedOn == null ? ConsultationStatus.WAITING : ConsultationStatus.OPEN;
            }
            if (isNew) {
                consultations.persist(row);
            }
        }
        before.forEach(ConsultationPlans::cancelWaiting);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void approved(UUID lineageId, Collection<String> measures, LocalDate on) {
        consultations.ofPlan(lineageId).stream().filter(row -> measures.contains(row.measure))
                .forEach(row -> row.approvedOn = on);
    }

    /** Of a withdrawn plan: what waits or is open is consulted on no more; what is closed stays as it is. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void withdraw(UUID lineageId) {
        consultations.ofPlan(lineageId).stream().filter(row -> row.status != ConsultationStatus.CLOSED)
                .forEach(row -> row.status = ConsultationStatus.CANCELLED);
    }

    private static void cancelWaiting(ConsultationEntity row) {
        if (row.status == ConsultationStatus.WAITING) {
            row.status = ConsultationStatus.CANCELLED;
        }
    }

    private static ConsultationEntity added(UUID lineageId, String measure) {
        ConsultationEntity row = new ConsultationEntity();
        row.id = UUID.randomUUID();
        row.lineageId = lineageId;
        row.measure = measure;
        row.status = ConsultationStatus.WAITING;
        return row;
    }
}
