package org.evenkeel.engagement.delivery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.evenkeel.engagement.people.KeptOfPeople;
import org.evenkeel.engagement.people.Person;

import io.quarkus.arc.Unremovable;

/** Mails to people: that one was sent stays on record, where to does not. */
@Unremovable
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MailsOfPeople implements KeptOfPeople {

    private final EntityManager entities;

    MailsOfPeople(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String what() {
        return "mails";
    }

    @Override
    public List<Map<String, Object>> of(Person person) {
        return entities.createQuery("select m, s from MailEntity m join MailingEntity s on s.id = m.mailingId"
                + " where m.personId = :person order by s.queuedAt, m.id", Object[].class)
                .setParameter("person", person.id()).getResultStream()
                .map(row -> told((MailEntity) row[0], (MailingEntity) row[1])).toList();
    }

    private static Map<String, Object> told(MailEntity mail, MailingEntity mailing) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("subject", mailing.subject);
        one.put("text", mailing.text);
        one.put("address", mail.address);
        one.put("status", mail.status);
        if (mail.sentAt != null) {
            one.put("sentAt", mail.sentAt);
        }
        if (mail.acknowledgedAt != null) {
            one.put("acknowledgedAt", mail.acknowledgedAt);
        }
        return one;
    }

    @Override
    public void forget(Person person) {
        forgetContacts(person);
    }

    /** What waited is not sent any more. What a server said of a mail often quotes the address. */
    @Override
    public void forgetContacts(Person person) {
        entities.createQuery("update MailEntity set status = :failed where personId = :person and dueAt is not null")
                .setParameter("failed", MailStatus.FAILED).setParameter("person", person.id()).executeUpdate();
        entities.createQuery("update MailEntity set address = :nobody, dueAt = null, problem = case when problem is null then"
                + " null else :nobody end where personId = :person").setParameter("nobody", NOBODY)
                .setParameter("person", person.id()).executeUpdate();
    }
}
