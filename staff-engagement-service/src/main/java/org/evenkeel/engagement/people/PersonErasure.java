package org.evenkeel.engagement.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.evenkeel.platform.audit.AuditTrail;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.time.Zones;

/**
 * Erases who left: the record's values, whose anything is elsewhere, and the key to what the trail has sealed. The id stays, as
 * what happened stays on record without a name. Whoever calls it has looked whether anything is on hold.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PersonErasure {

    private static final String THING = "person";

    @Inject
    PersonRepository people;

    @Inject
    EntityManager entities;

    @Inject
    Instance<KeptOfPeople> features;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** @throws Refusal 404; 409 for who is on the list, as the next import would bring them back, or was erased before */
    public void erase(UUID id) {
        PersonEntity row = people.find(id).orElseThrow(() -> Refusal.notFound(THING, id));
        if (row.erasedOn != null) {
            throw Refusal.conflict("The person %s was erased on %s; nothing is left to erase.".formatted(id, row.erasedOn));
        }
        if (row.leftOn == null) {
            throw Refusal
                    .conflict("The person %s is on the workforce list, and the next import would bring them back. Import a list"
                            .formatted(id) + " without them first.");
        }
        features.forEach(feature -> feature.forget(row.person()));
        row.erase(Zones.today(clock));
        audit.record("erased", THING, id.toString(), null, null);
    }

    /** Addresses and sign-in name alone. */
    public void forgetContacts(UUID id) {
        PersonEntity row = people.find(id).orElseThrow(() -> Refusal.notFound(THING, id));
        features.forEach(feature -> feature.forgetContacts(row.person()));
        row.forgetContacts();
        audit.record("contact details erased", THING, id.toString(), null, null);
    }

    /** Who left on or before that day and has not been erased. */
    public List<UUID> leftUntil(LocalDate day) {
        return entities
                .createQuery("select p.id from PersonEntity p where p.leftOn <= :day and p.erasedOn is null order by p.id",
                        UUID.class)
                .setParameter("day", day).getResultList();
    }

    /** Those of them of whom there is still a way to reach them. */
    public List<UUID> reachableLeftUntil(LocalDate day) {
        return entities.createQuery("select p.id from PersonEntity p where p.leftOn <= :day and p.erasedOn is null"
                + " and (p.email is not null or p.signInName is not null) order by p.id", UUID.class).setParameter("day", day)
                .getResultList();
    }
}
