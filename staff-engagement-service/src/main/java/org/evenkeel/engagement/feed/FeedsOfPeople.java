package org.evenkeel.engagement.feed;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.evenkeel.engagement.people.KeptOfPeople;
import org.evenkeel.engagement.people.Person;

import io.quarkus.arc.Unremovable;

/** Calendar links that people made, by the name they sign in with. */
@Unremovable
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FeedsOfPeople implements KeptOfPeople {

    private final EntityManager entities;
    private final Clock clock;

    FeedsOfPeople(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public String what() {
        return "calendar links";
    }

    @Override
    public List<Map<String, Object>> of(Person person) {
        return entities.createQuery("from FeedEntity where lower(madeByName) = :name order by madeAt, id", FeedEntity.class)
                .setParameter("name", name(person)).getResultStream().map(row -> {
                    Map<String, Object> one = new LinkedHashMap<>();
                    one.put("owner", row.owner);
                    one.put("madeAt", row.madeAt);
                    if (row.revokedAt != null) {
                        one.put("revokedAt", row.revokedAt);
                    }
                    return one;
                }).toList();
    }

    @Override
    public void forget(Person person) {
        forgetContacts(person);
    }

    /** Once the name is gone nothing leads from the link to the person, and it would be readable for ever. */
    @Override
    public void forgetContacts(Person person) {
        entities.createQuery(
                "update FeedEntity set madeBy = :nobody, madeByName = :nobody, revokedAt = coalesce(revokedAt, :now)"
                        + " where lower(madeByName) = :name")
                .setParameter("nobody", NOBODY)
                .setParameter("now", clock.instant().truncatedTo(ChronoUnit.MICROS)).setParameter("name", name(person))
                .executeUpdate();
    }

    private static String name(Person person) {
        String name = person.signsInAs();
        return name == null ? "" : name.toLowerCase(Locale.ROOT);
    }
}
