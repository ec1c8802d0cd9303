package org.evenkeel.planning.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.evenkeel.planning.platform.chronicle.Chronicle;
import org.evenkeel.platform.audit.AuditTrail;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.problem.Violation;
import org.evenkeel.platform.security.Actor;
import org.evenkeel.platform.time.Zones;

/** The board's leave for named officers to authorise consultation. Approval is never delegated. */
@ApplicationScoped
public class Delegations {

    private static final String THING = "delegation";

    @Inject
    EntityManager entities;

    @Inject
    Chronicle chronicle;

    @Inject
    AuditTrail audit;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    public Page<DelegationResponse> list(PageRequest page) {
        return chronicle.list(DelegationEntity.class, Map.of(), page, DelegationEntity::response);
    }

    /** @throws Refusal 422 where it is of an approval, or ends before it begins */
    @Transactional
    public DelegationResponse record(DelegationRequest asked) {
        if (asked.decision() != BoardDecision.AUTHORISE) {
            String sentence = "Approval cannot be delegated. Delegate AUTHORISE, to consult.";
            throw new Refusal(DecisionProblem.NOT_DELEGABLE, sentence,
                    List.of(Violation.inBody("decision", "not-delegable", sentence)));
        }
        if (asked.until().isBefore(asked.from())) {
            String sentence = "until (%s) lies before from (%s). Name the last day.".formatted(asked.until(), asked.from());
            throw Refusal.invalid(sentence, List.of(Violation.inBody("until", "before-from", sentence)));
        }
        DelegationEntity row = new DelegationEntity(clock.instant(), asked, Person.of(actor));
        entities.persist(row);
        entities.flush();
        audit.record("delegated", THING, row.id().toString(), null, asked);
        return row.response();
    }

    /** @throws Refusal 404, 409 where it was revoked before */
    @Transactional
    public DelegationResponse revoke(UUID id) {
        DelegationEntity row = entities.createQuery("from DelegationEntity where id = :id", DelegationEntity.class)
                .setParameter("id", id).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst()
                .orElseThrow(() -> Refusal.notFound(THING, id));
        if (row.isRevoked()) {
            throw Refusal.conflict("The delegation %s was revoked already. It needs nothing more.".formatted(id));
        }
        DelegationResponse before = row.response();
        row.revoke(clock.instant(), Person.of(actor));
        entities.flush();
        audit.record("revoked", THING, id.toString(), before, row.response());
        return row.response();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    List<DelegationResponse> inForce() {
        return today().stream().map(DelegationEntity::response).toList();
    }

    /** The delegation that somebody holds today. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<UUID> heldBy(Person person) {
        return today().stream().filter(one -> one.isFor(person)).map(DelegationEntity::id).findFirst();
    }

    private List<DelegationEntity> today() {
        LocalDate today = Zones.today(clock);
        return entities.createQuery("from DelegationEntity where revokedAt is null order by createdAt, id",
                DelegationEntity.class).getResultStream().filter(one -> one.holdsOn(today)).toList();
    }
}
