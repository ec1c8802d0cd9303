package org.evenkeel.engagement.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.evenkeel.engagement.people.KeptOfPeople;
import org.evenkeel.engagement.people.Person;

import io.quarkus.arc.Unremovable;

/** Approvals and overrides that people gave, by the name they signed in with. */
@Unremovable
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DecisionsOfPeople implements KeptOfPeople {

    private final EntityManager entities;

    DecisionsOfPeople(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String what() {
        return "approvals and overrides of messages";
    }

    @Override
    public List<Map<String, Object>> of(Person person) {
        String name = person.signsInAs();
        List<Map<String, Object>> all = new ArrayList<>();
        if (name != null) {
            String lower = name.toLowerCase(Locale.ROOT);
            entities.createQuery("from ApprovalEntity where lower(approverName) = :name order by approvedAt, id",
                    ApprovalEntity.class).setParameter("name", lower).getResultStream()
                    .forEach(row -> all.add(Map.of("message", row.messageId, "approvedAt", row.approvedAt)));
            entities.createQuery("from MessageOverrideEntity where lower(givenByName) = :name order by givenAt, id",
                    MessageOverrideEntity.class).setParameter("name", lower).getResultStream()
                    .forEach(row -> all.add(Map.of("message", row.messageId, "overriddenAt", row.givenAt, "reason", row.reason,
                            "rules", row.rules)));
        }
        return all;
    }

    /** Who let a message past a gate answers for it by name: that is the organisation's record, and stays. */
    @Override
    public void forget(Person person) {
        // nothing of it is the person's own
    }
}
