package org.evenkeel.engagement.suggestion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.evenkeel.engagement.people.KeptOfPeople;
import org.evenkeel.engagement.people.Person;

import io.quarkus.arc.Unremovable;

/** What people suggested while on the workforce list. */
@Unremovable
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SuggestionsOfPeople implements KeptOfPeople {

    private final EntityManager entities;

    SuggestionsOfPeople(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String what() {
        return "suggestions";
    }

    @Override
    public List<Map<String, Object>> of(Person person) {
        return entities.createQuery("from SuggestionEntity where authorPerson = :person order by createdAt, id",
                SuggestionEntity.class).setParameter("person", person.id()).getResultStream().map(row -> {
                    Map<String, Object> one = new LinkedHashMap<>();
                    one.put("id", row.id);
                    one.put("title", row.title);
                    one.put("description", row.description);
                    one.put("status", row.status);
                    one.put("createdAt", row.createdAt);
                    return one;
                }).toList();
    }

    @Override
    public void forget(Person person) {
        entities.createQuery("update SuggestionEntity set authorPerson = null, author = :nobody where authorPerson = :person")
                .setParameter("nobody", NOBODY).setParameter("person", person.id()).executeUpdate();
    }
}
