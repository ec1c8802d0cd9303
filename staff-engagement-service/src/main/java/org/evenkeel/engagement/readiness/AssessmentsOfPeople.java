package org.evenkeel.engagement.readiness;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.evenkeel.engagement.people.KeptOfPeople;
import org.evenkeel.engagement.people.Person;

import io.quarkus.arc.Unremovable;

/** What members of the leading teams said of their own team. */
@Unremovable
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AssessmentsOfPeople implements KeptOfPeople {

    private final EntityManager entities;

    AssessmentsOfPeople(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String what() {
        return "readiness assessments";
    }

    @Override
    public List<Map<String, Object>> of(Person person) {
        return entities.createQuery("from AssessmentEntity where personId = :person order by assessedOn",
                AssessmentEntity.class).setParameter("person", person.id()).getResultStream().map(row -> {
                    Map<String, Object> one = new LinkedHashMap<>();
                    one.put("team", row.team);
                    one.put("assessedOn", row.assessedOn);
                    one.put("trust", row.trust);
                    one.put("openness", row.openness);
                    one.put("conflictHandled", row.conflictHandled);
                    one.put("decisionsKept", row.decisionsKept);
                    one.put("load", row.load);
                    return one;
                }).toList();
    }

    /** Of who left it counts no more, so that nothing is lost with it. */
    @Override
    public void forget(Person person) {
        entities.createQuery("delete from AssessmentEntity where personId = :person").setParameter("person", person.id())
                .executeUpdate();
    }
}
