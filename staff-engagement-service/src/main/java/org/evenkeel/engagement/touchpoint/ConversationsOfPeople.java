package org.evenkeel.engagement.touchpoint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.evenkeel.engagement.people.KeptOfPeople;
import org.evenkeel.engagement.people.Person;

import io.quarkus.arc.Unremovable;

/** Conversations that name a person by their id, which leads to nobody once they are erased. */
@Unremovable
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ConversationsOfPeople implements KeptOfPeople {

    private final EntityManager entities;

    ConversationsOfPeople(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String what() {
        return "conversations";
    }

    @Override
    public List<Map<String, Object>> of(Person person) {
        List<UUID> named = entities.createNativeQuery(
                "select id from touchpoint_record where persons @> jsonb_build_array(cast(:person as text))", UUID.class)
                .setParameter("person", person.id().toString()).getResultList();
        return entities.createQuery("select r, t from TouchpointRecordEntity r join TouchpointEntity t on t.id = r.touchpointId"
                + " where r.id in :named order by r.recordedAt, r.id", Object[].class).setParameter("named", named)
                .getResultStream().map(row -> told((TouchpointRecordEntity) row[0], (TouchpointEntity) row[1])).toList();
    }

    private static Map<String, Object> told(TouchpointRecordEntity said, TouchpointEntity touchpoint) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("what", touchpoint.step.words());
        one.put("measure", touchpoint.measure);
        one.put("happenedOn", said.happenedOn);
        one.put("reached", said.reached);
        if (said.note != null) {
            one.put("note", said.note);
        }
        return one;
    }

    /** It stays on record that somebody was spoken to: it is what shows that nobody was left out. */
    @Override
    public void forget(Person person) {
        // the id is all there is
    }
}
