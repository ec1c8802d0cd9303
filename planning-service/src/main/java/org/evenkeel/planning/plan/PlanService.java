package org.evenkeel.planning.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.evenkeel.planning.platform.chronicle.Chronicle;
import org.evenkeel.planning.platform.storage.StoredJson;
import org.evenkeel.planning.restriction.Restrictions;
import org.evenkeel.platform.audit.AuditTrail;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.jspecify.annotations.Nullable;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;

/** Keeps plans as they were read. */
@ApplicationScoped
public class PlanService {

    private static final String THING = "plan";

    @Inject
    Chronicle chronicle;

    @Inject
    EntityManager entities;

    @Inject
    AuditTrail audit;

    @Inject
    @PersistenceUnitExtension
    StoredJson json;

    @Inject
    Clock clock;

    @Inject
    Restrictions restrictions;

    /** Keeps a new draft, in the transaction of the job that found it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID keep(PlanOrigin origin, PlanContent content) {
        String written = write(content);
        PlanEntity row = new PlanEntity(clock.instant(), origin, PlanHeadline.of(content), written);
        entities.persist(row);
        entities.flush();
        audit.record("drafted", THING, row.id().toString(), null, origin);
        return row.id();
    }

    /**
     * Plans, and of the points of frontiers only those that left the draft.
     *
     * @param status null is every status
     */
    @Transactional
    public Page<PlanSummary> list(PageRequest page, @Nullable PlanStatus status) {
        Map<String, Object> only = status == null ? Map.of() : Map.of("status", status);
        return chronicle.list(PlanEntity.class, "(frontierId is null or status <> 'DRAFT')", only, page, PlanEntity::summary);
    }

    /** The whole plan, for the work of this service. */
    @Transactional
    public PlanResponse get(UUID id) {
        PlanEntity row = chronicle.get(PlanEntity.class, THING, id);
        return row.response(read(row));
    }

    /** The content of the plan approved last for a year, in delivery or not yet; empty where none was. */
    @Transactional
    public Optional<PlanContent> approvedLast(String year) {
        return entities.createQuery("from PlanEntity where status in (:approved) order by createdAt desc, id desc",
                PlanEntity.class).setParameter("approved", List.of(PlanStatus.APPROVED, PlanStatus.IN_DELIVERY))
                .getResultStream().filter(row -> row.summary().year().equals(year)).findFirst().map(this::read);
    }

    /** The plan as the reader of this request may see it. */
    @Transactional
    public VersionedPlan shown(UUID id) {
        PlanEntity row = chronicle.get(PlanEntity.class, THING, id);
        return new VersionedPlan(row.response(new VeiledPlan(restrictions.veil()).of(read(row))), row.version());
    }

    private PlanContent read(PlanEntity row) {
        try {
            return json.read(row.content(), PlanContent.class);
        } catch (IOException notOurs) {
            throw new UncheckedIOException("The plan " + row.id() + " cannot be read as it was kept.", notOurs);
        }
    }

    private String write(PlanContent content) {
        try {
            return json.write(content);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("A plan cannot be written.", unwritable);
        }
    }
}
