package org.evenkeel.engagement.people;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.evenkeel.platform.audit.AuditTrail;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.tenancy.CurrentOrganisation;
import org.evenkeel.platform.time.Zones;

/**
 * Changes who is on record. The trail tells whose record changed in which fields, and what stood and stands in them only
 * sealed with the person's own key: the trail cannot be erased, and a person's record must be.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PeopleRecords {

    private static final String THING = "person";

    @Inject
    PersonRepository people;

    @Inject
    EntityManager entities;

    @Inject
    AuditTrail audit;

    @Inject
    PersonalTrail trail;

    @Inject
    CurrentOrganisation organisation;

    @Inject
    Clock clock;

    /** One import at a time: two that each see the other's people as missing would both be wrong. */
    public void lock() {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:what, 0))::text")
                .setParameter("what", "people of " + organisation.id()).getSingleResult();
    }

    /** Who is on record, those who left included and those who were erased not. */
    public List<Person> everyone() {
        return people.everyone().filter(row -> row.erasedOn == null).map(PersonEntity::person).toList();
    }

    public void add(Particulars said) {
        PersonEntity row = new PersonEntity();
        row.id = UUID.randomUUID();
        row.take(said);
        entities.persist(row);
        audit.record("added", THING, row.id.toString(), null, trail.of(row, null, said));
    }

    /**
     * Also takes back who had left.
     */
    public void change(UUID id, Particulars said) {
        PersonEntity row = row(id);
        boolean returns = row.leftOn != null;
        Map<String, Object> entry = trail.of(row, row.particulars(), said);
        row.take(said);
        row.leftOn = null;
        audit.record(returns ? "returned" : "changed", THING, id.toString(), null, entry);
    }

    public void leave(UUID id) {
        PersonEntity row = row(id);
        row.leftOn = Zones.today(clock);
        audit.record("left", THING, id.toString(), null, null);
    }

    /**
     * Of those who were read in this transaction. A query would first write whatever was changed so far, for each of thousands.
     */
    private PersonEntity row(UUID id) {
        PersonEntity row = entities.find(PersonEntity.class, id);
        if (row == null) {
            throw Refusal.notFound(THING, id);
        }
        return row;
    }
}
