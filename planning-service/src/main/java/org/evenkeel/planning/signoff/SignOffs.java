package org.evenkeel.planning.signoff;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.evenkeel.planning.measure.Measure;
import org.evenkeel.planning.measure.MeasureRegister;
import org.evenkeel.planning.platform.chronicle.Chronicle;
import org.evenkeel.planning.proposal.PlanProposals;
import org.evenkeel.planning.restriction.Restrictions;
import org.evenkeel.platform.audit.AuditTrail;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.security.Actor;

/** The word of those who answer for measures. It holds for the record it was given for, and for no other. */
@ApplicationScoped
public class SignOffs {

    @Inject
    EntityManager entities;

    @Inject
    Chronicle chronicle;

    @Inject
    MeasureRegister measures;

    @Inject
    PlanProposals proposals;

    @Inject
    Restrictions restrictions;

    @Inject
    AuditTrail audit;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    /** @throws Refusal 403 where the measure is withheld from the reader, 404 */
    @Transactional
    public Page<SignOffResponse> list(String measure, PageRequest page) {
        String present = proposals.digest(measures.get(measure).record());
        return chronicle.list(SignOffEntity.class, Map.of("measure", measure), page, row -> row.response(present));
    }

    /** @throws Refusal 403 where the measure is withheld from whoever acts, 404 */
    @Transactional
    public SignOffResponse give(String measure, SignOffRequest asked) {
        Measure present = measures.get(measure).record();
        String digest = proposals.digest(present);
        SignOffEntity row = new SignOffEntity(clock.instant(), new SignedMeasure(measure, digest), actor,
                asked.note());
        entities.persist(row);
        entities.flush();
        boolean restricted = restrictions.isRestricted(measures.thing(), measure, present);
        audit.record("signed off", measures.thing(), measure, null, restricted ? Map.of() : row.response(digest));
        return row.response(digest);
    }

    /** Every record of these measures that was signed off. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Set<SignedMeasure> given(Collection<String> measuresTaken) {
        return entities.createQuery("from SignOffEntity where measure in :measures", SignOffEntity.class)
                .setParameter("measures", measuresTaken).getResultStream().map(SignOffEntity::signed)
                .collect(Collectors.toSet());
    }

    /** Digests of these measures as they are on record. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<String, String> onRecord(Collection<String> measuresTaken) {
        return measures.all().stream().filter(measure -> measuresTaken.contains(measure.reference()))
                .collect(Collectors.toMap(Measure::reference, proposals::digest));
    }
}
