package org.evenkeel.engagement.reminder;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.evenkeel.engagement.people.KeptOfPeople;
import org.evenkeel.engagement.people.Person;

import io.quarkus.arc.Unremovable;

/** The parts in which people are reminded of what is due. */
@Unremovable
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PartsOfPeople implements KeptOfPeople {

    private final EntityManager entities;

    PartsOfPeople(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String what() {
        return "reminded as";
    }

    @Override
    public List<Map<String, Object>> of(Person person) {
        return entities.createQuery("from OwnerContactEntity where personId = :person order by owner",
                OwnerContactEntity.class).setParameter("person", person.id()).getResultStream()
                .<Map<String, Object>> map(row -> Map.of("owner", row.owner)).toList();
    }

    @Override
    public void forget(Person person) {
        entities.createQuery("delete from OwnerContactEntity where personId = :person").setParameter("person", person.id())
                .executeUpdate();
    }
}
