package org.evenkeel.engagement.audience;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.evenkeel.engagement.people.KeptOfPeople;
import org.evenkeel.engagement.people.Person;

import io.quarkus.arc.Unremovable;

/** Which audiences people were put into by name. */
@Unremovable
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AudiencesOfPeople implements KeptOfPeople {

    private final EntityManager entities;

    AudiencesOfPeople(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String what() {
        return "audiences";
    }

    @Override
    public List<Map<String, Object>> of(Person person) {
        return entities.createQuery("select a from AudienceEntity a where exists (select 1 from AudienceMemberEntity m"
                + " where m.audienceId = a.id and m.personId = :person) order by a.name", AudienceEntity.class)
                .setParameter("person", person.id()).getResultStream()
                .<Map<String, Object>> map(row -> Map.of("id", row.id, "name", row.name)).toList();
    }

    @Override
    public void forget(Person person) {
        entities.createQuery("delete from AudienceMemberEntity where personId = :person").setParameter("person", person.id())
                .executeUpdate();
    }
}
