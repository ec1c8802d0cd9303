package org.evenkeel.engagement.consultation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

/** Keeps the consultations that a plan needs, as the plan changes. */
@ApplicationScoped
public class ConsultationPlans {

    private final ConsultationRepository consultations;

    ConsultationPlans(ConsultationRepository consultations) {
        this.consultations = consultations;
    }

    /**
     * A consultation that the plan needs.
     *
     * @param again whether one that is over does not cover the measure as it is now proposed
     */
    public record Needed(String measure, String title, boolean restricted, boolean again, ConsultationTerms terms) {
    }

    /**
     * The version of the plan.
     *
     * @param authorisedOn when the board authorised it to be consulted on; null where it is only endorsed
     */
    public record Version(UUID lineageId, UUID planId, @Nullable LocalDate authorisedOn) {
    }

    /**
     * Waiting ones that are needed no more are cancelled; one that is open or closed stays, with the terms of the new version.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void replan(Version version, List<Needed> needed) {
        Map<String, ConsultationEntity> before = latest(version.lineageId());
        for (Needed one : needed) {
            ConsultationEntity known = before.remove(one.measure());
            boolean isOver = known != null && known.status == ConsultationStatus.CLOSED && one.again();
            ConsultationEntity row = known == null || isOver
                    ? added(version.lineageId(), one.measure(), known == null ? 1 : known.round + 1)
                    : known;
            plan(row, version, one);
            if (row != known) {
                consultations.persist(row);
            }
        }
        before.values().forEach(ConsultationPlans::cancelWaiting);
    }

    private static void plan(ConsultationEntity row, Version version, Needed needed) {
        row.planId = version.planId();
        row.title = needed.title();
        row.restricted = needed.restricted();
        row.terms = needed.terms();
        if (row.openedOn == null && version.authorisedOn() != null) {
            row.authorisedOn = version.authorisedOn();
        }
        if (row.status == ConsultationStatus.CANCELLED) {
            row.status = row.openedOn == null ? ConsultationStatus.WAITING : ConsultationStatus.OPEN;
        }
    }

    /**
     * In which round each measure is or will be consulted on.
     *
     * @param again measures that no consultation yet held covers as they are now proposed
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<String, Integer> rounds(UUID lineageId, Collection<String> again) {
        Map<String, Integer> rounds = new HashMap<>();
        latest(lineageId).forEach((measure, row) -> rounds.put(measure,
                row.status == ConsultationStatus.CLOSED && again.contains(measure) ? row.round + 1 : row.round));
        return rounds;
    }

    /** Of each measure, in no order. */
    private Map<String, ConsultationEntity> latest(UUID lineageId) {
        Map<String, ConsultationEntity> latest = new HashMap<>();
        consultations.ofPlan(lineageId).forEach(
                row -> latest.merge(row.measure, row, (one, other) -> one.round > other.round ? one : other));
        return latest;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void approved(UUID lineageId, Collection<String> measures, LocalDate on) {
        latest(lineageId).values().stream().filter(row -> measures.contains(row.measure)).forEach(row -> row.approvedOn = on);
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

    private static ConsultationEntity added(UUID lineageId, String measure, int round) {
        ConsultationEntity row = new ConsultationEntity();
        row.id = UUID.randomUUID();
        row.lineageId = lineageId;
        row.measure = measure;
        row.round = round;
        row.status = ConsultationStatus.WAITING;
        return row;
    }
}
