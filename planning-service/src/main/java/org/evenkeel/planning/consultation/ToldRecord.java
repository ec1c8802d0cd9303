package org.evenkeel.planning.consultation;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.evenkeel.planning.plan.PlanLifecycle;
import org.evenkeel.planning.plan.PlanStanding;
import org.evenkeel.planning.proposal.PlanProposals;
import org.evenkeel.platform.audit.AuditTrail;
import org.evenkeel.platform.problem.Refusal;

/** What engagement told, kept by measure: written by event handlers alone. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ToldRecord {

    @Inject
    EntityManager entities;

    @Inject
    PlanLifecycle plans;

    @Inject
    PlanProposals proposals;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** The row of a consultation, new where nothing was told of it before. */
    ConsultationEntity consultation(UUID consultationId, ConsultedMeasure of) {
        refuseUnknown(of);
        ConsultationEntity row = entities
                .createQuery("from ConsultationEntity where consultationId = :id", ConsultationEntity.class)
                .setParameter("id", consultationId).getResultStream().findFirst()
                .orElseGet(() -> {
                    ConsultationEntity added = new ConsultationEntity(clock.instant(), consultationId, of);
                    entities.persist(added);
                    return added;
                });
        row.toldAt(clock.instant());
        return row;
    }

    /** The row of a measure, new where nothing was told of it before. */
    MeasureProgressEntity progress(ConsultedMeasure of) {
        refuseUnknown(of);
        MeasureProgressEntity row = entities.createQuery(
                "from MeasureProgressEntity where lineageId = :lineage and measure = :measure", MeasureProgressEntity.class)
                .setParameter("lineage", of.lineageId()).setParameter("measure", of.measure()).getResultStream().findFirst()
                .orElseGet(() -> {
                    MeasureProgressEntity added = new MeasureProgressEntity(clock.instant(), of.lineageId(), of.measure());
                    entities.persist(added);
                    return added;
                });
        row.toldAt(clock.instant());
        return row;
    }

    /** The audit trail, which others read, names a restricted measure and tells no more of it. */
    void audited(String happened, ConsultedMeasure of, Object told) {
        entities.flush();
        boolean restricted = proposals.frozen(of.planId()).filter(proposal -> proposal.restricts(of.measure())).isPresent();
        audit.record(happened, "consultation", "%s/%s".formatted(of.planId(), of.measure()), null, restricted ? of : told);
    }

    List<ToldConsultation> consultations(UUID lineage) {
        return entities.createQuery("from ConsultationEntity where lineageId = :lineage order by createdAt, id",
                ConsultationEntity.class).setParameter("lineage", lineage).getResultStream().map(ConsultationEntity::told)
                .toList();
    }

    List<MeasureProgress> progress(UUID lineage) {
        return entities.createQuery("from MeasureProgressEntity where lineageId = :lineage", MeasureProgressEntity.class)
                .setParameter("lineage", lineage).getResultStream().map(MeasureProgressEntity::progress).toList();
    }

    /** What is told of a plan that is not here will be no truer when it is told again. */
    private void refuseUnknown(ConsultedMeasure of) {
        List<PlanStanding> versions = plans.versions(of.lineageId());
        if (versions.stream().noneMatch(version -> version.id().equals(of.planId()))) {
            throw Refusal.invalid("There is no plan %s among the versions of %s here.".formatted(of.planId(), of.lineageId()),
                    List.of());
        }
    }
}
