package org.evenkeel.engagement.delivery;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.evenkeel.engagement.tick.OrganisationTicks;
import org.evenkeel.platform.audit.AuditTrail;
import org.evenkeel.platform.problem.Refusal;

/** Puts mails into the queue, and tells what became of them. */
@ApplicationScoped
public class Mailings {

    private static final int FLUSH_EVERY = 200;

    private final EntityManager entities;
    private final OrganisationTicks ticks;
    private final AuditTrail audit;
    private final Clock clock;

    Mailings(EntityManager entities, OrganisationTicks ticks, AuditTrail audit, Clock clock) {
        this.entities = entities;
        this.ticks = ticks;
        this.audit = audit;
        this.clock = clock;
    }

    /** Somebody who gets a mail. */
    public record Addressee(UUID person, String address) {
    }

    /** What is sent. */
    public record Content(String purpose, String subject, String text) {
    }

    /** In the transaction of whatever decided that it is sent: either both are on record or neither. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID queue(Content content, Collection<Addressee> to) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        MailingEntity mailing = new MailingEntity();
        mailing.id = UUID.randomUUID();
        mailing.purpose = content.purpose();
        mailing.subject = content.subject();
        mailing.text = content.text();
        mailing.queuedAt = now;
        entities.persist(mailing);
        int added = 0;
        for (Addressee one : to) {
            MailEntity mail = new MailEntity();
            mail.id = UUID.randomUUID();
            mail.mailingId = mailing.id;
            mail.personId = one.person();
            mail.address = one.address();
            mail.status = MailStatus.QUEUED;
            mail.dueAt = now;
            entities.persist(mail);
            if (++added % FLUSH_EVERY == 0) {
                entities.flush();
            }
        }
        ticks.begin();
        return mailing.id;
    }

    @Transactional
    public MailingResponse get(UUID id) {
        MailingEntity mailing = entities.createQuery("from MailingEntity where id = :id", MailingEntity.class)
                .setParameter("id", id).getResultStream().findFirst().orElseThrow(() -> Refusal.notFound("mailing", id));
        Map<MailStatus, Long> counts = new EnumMap<>(MailStatus.class);
        entities.createQuery("select status, count(*) from MailEntity where mailingId = :id group by status", Object[].class)
                .setParameter("id", id).getResultList().forEach(row -> counts.put((MailStatus) row[0], (Long) row[1]));
        return new MailingResponse(mailing.id, mailing.purpose, mailing.subject, mailing.queuedAt, counts,
                count("acknowledgedAt is not null", id), count("uncertain > 0", id), toLookAt(id));
    }

    private long count(String which, UUID mailing) {
        return entities.createQuery("select count(*) from MailEntity where mailingId = :id and " + which, Long.class)
                .setParameter("id", mailing).getSingleResult();
    }

    private List<MailResponse> toLookAt(UUID mailing) {
        return entities
                .createQuery("from MailEntity where mailingId = :id and (uncertain > 0 or status in :ended) order by id",
                        MailEntity.class)
                .setParameter("id", mailing).setParameter("ended", List.of(MailStatus.BOUNCED, MailStatus.FAILED))
                .setMaxResults(MailingResponse.MOST_SHOWN).getResultStream()
                .map(mail -> new MailResponse(mail.id, mail.personId, mail.status, mail.attempts, mail.uncertain, mail.dueAt,
                        mail.problem))
                .toList();
    }

    /** That a mail came back after the server had taken it. */
    @Transactional
    public UUID bounced(UUID id, String reason) {
        MailEntity mail = entities.createQuery("from MailEntity where id = :id", MailEntity.class).setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst()
                .orElseThrow(() -> Refusal.notFound("mail", id));
        if (mail.status != MailStatus.SENT && mail.status != MailStatus.UNCERTAIN) {
            throw Refusal.conflict("This mail is %s; only one that was sent can come back. Read it again."
                    .formatted(mail.status));
        }
        audit.record("bounced", "mail", id.toString(), Map.of("status", mail.status), Map.of("reason", reason));
        mail.status = MailStatus.BOUNCED;
        mail.problem = reason;
        mail.dueAt = null;
        return mail.mailingId;
    }
}
