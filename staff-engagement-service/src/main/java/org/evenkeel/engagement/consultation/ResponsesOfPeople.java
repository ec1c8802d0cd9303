package org.evenkeel.engagement.consultation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.evenkeel.engagement.people.KeptOfPeople;
import org.evenkeel.engagement.people.Person;

import io.quarkus.arc.Unremovable;

/** What people said in consultations. */
@Unremovable
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ResponsesOfPeople implements KeptOfPeople {

    private final EntityManager entities;

    ResponsesOfPeople(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String what() {
        return "consultation responses";
    }

    @Override
    public List<Map<String, Object>> of(Person person) {
        return entities.createQuery("from ResponseEntity where authorPerson = :person order by receivedAt, id",
                ResponseEntity.class).setParameter("person", person.id()).getResultStream().map(row -> {
                    Map<String, Object> one = new LinkedHashMap<>();
                    one.put("id", row.id);
                    one.put("from", row.audience);
                    one.put("text", row.text);
                    one.put("receivedAt", row.receivedAt);
                    if (row.answer != null) {
                        one.put("answer", row.answer);
                    }
                    return one;
                }).toList();
    }

    /** What was said counts, and its answer is owed, whoever said it. */
    @Override
    public void forget(Person person) {
        entities.createQuery("update ResponseEntity set authorPerson = null, author = :nobody where authorPerson = :person")
                .setParameter("nobody", NOBODY).setParameter("person", person.id()).executeUpdate();
    }
}
