package org.evenkeel.engagement.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.evenkeel.engagement.people.KeptOfPeople;
import org.evenkeel.engagement.people.Person;

import io.quarkus.arc.Unremovable;

/** What people asked while on the workforce list. */
@Unremovable
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class QuestionsOfPeople implements KeptOfPeople {

    private final EntityManager entities;

    QuestionsOfPeople(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String what() {
        return "questions";
    }

    @Override
    public List<Map<String, Object>> of(Person person) {
        return entities.createQuery("from QuestionEntity where askedByPerson = :person order by askedAt, id",
                QuestionEntity.class).setParameter("person", person.id()).getResultStream().map(row -> {
                    Map<String, Object> one = new LinkedHashMap<>();
                    one.put("id", row.id);
                    one.put("text", row.text);
                    one.put("askedAt", row.askedAt);
                    if (row.answer != null) {
                        one.put("answer", row.answer);
                    }
                    return one;
                }).toList();
    }

    @Override
    public void forget(Person person) {
        entities.createQuery("update QuestionEntity set askedByPerson = null, askedBy = :nobody where askedByPerson = :person")
                .setParameter("nobody", NOBODY).setParameter("person", person.id()).executeUpdate();
    }
}
