package org.evenkeel.engagement.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.evenkeel.engagement.delivery.SmtpSession.Letter;
import org.evenkeel.platform.tenancy.CurrentOrganisation;
import org.hibernate.LockOptions;

/** The mails of the organisation at hand that are due: taken by one replica, and written down with what became of them. */
@ApplicationScoped
class MailQueue {

    private static final String DUE = "from MailEntity where dueAt <= :now order by dueAt, id";
    private static final int MOST_DOUBLINGS = 20;

    private final EntityManager entities;
    private final CurrentOrganisation organisation;
    private final MailConfig config;
    private final Clock clock;

    MailQueue(EntityManager entities, CurrentOrganisation organisation, MailConfig config, Clock clock) {
        this.entities = entities;
        this.organisation = organisation;
        this.config = config;
        this.clock = clock;
    }

    /** A mail to be handed over, or nothing to send of it any more. */
    record Taken(UUID id, Letter letter) {
    }

    /** What was taken and never written down was left by a replica that died: that is uncertain, and is not taken here. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Taken> take() {
        Instant now = now();
        List<MailEntity> due = entities.createQuery(DUE, MailEntity.class).setParameter("now", now)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED).setMaxResults(config.batch())
                .getResultList();
        List<Taken> taken = new ArrayList<>();
        for (MailEntity mail : due) {
            if (mail.status == MailStatus.SENDING) {
                uncertain(mail, "The replica that sent it died before it wrote down the answer.", now);
            } else {
                mail.status = MailStatus.SENDING;
                mail.takenAt = now;
                mail.dueAt = now.plus(config.lease());
                mail.attempts++;
                taken.add(new Taken(mail.id, letter(mail, now)));
            }
        }
        return taken;
    }

    private Letter letter(MailEntity mail, Instant now) {
        LinkSecret secret = LinkSecret.random(organisation.id());
        MailLinkEntity link = new MailLinkEntity();
        link.id = UUID.randomUUID();
        link.mailId = mail.id;
        link.secretSha256 = secret.sha256();
        link.expiresAt = now.plus(config.linksLast());
        entities.persist(link);
        return new Letter(mail.messageId(), mail.address, MailWords.SUBJECT,
                MailWords.text(config.linksUrl() + LinkPages.PATH + secret));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void write(List<Sent> sent) {
        Instant now = now();
        for (Sent one : sent) {
            MailEntity mail = entities.find(MailEntity.class, one.id(), LockModeType.PESSIMISTIC_WRITE);
            if (mail != null && mail.status == MailStatus.SENDING) {
                write(mail, one.outcome(), now);
            }
        }
    }

    /** A mail and what the server made of it. */
    record Sent(UUID id, Outcome outcome) {
    }

    private void write(MailEntity mail, Outcome outcome, Instant now) {
        mail.problem = outcome.problem().isEmpty() ? mail.problem : shortened(outcome.problem());
        switch (outcome.kind()) {
            case TAKEN -> {
                mail.status = MailStatus.SENT;
                mail.sentAt = now;
                mail.dueAt = null;
            }
            case UNCERTAIN -> uncertain(mail, outcome.problem(), now);
            case REFUSED -> end(mail, MailStatus.BOUNCED);
            case NOT_TAKEN -> {
                if (mail.attempts >= config.attempts()) {
                    end(mail, MailStatus.FAILED);
                } else {
                    mail.status = mail.uncertain > 0 ? MailStatus.UNCERTAIN : MailStatus.QUEUED;
                    mail.dueAt = now.plus(wait(mail.attempts));
                }
            }
        }
    }

    /** Tried once more after a while; uncertain again, it is left to a person. */
    private void uncertain(MailEntity mail, String problem, Instant now) {
        mail.uncertain++;
        mail.status = MailStatus.UNCERTAIN;
        mail.problem = shortened(problem);
        mail.dueAt = mail.uncertain == 1 ? now.plus(config.uncertainWait()) : null;
    }

    private static void end(MailEntity mail, MailStatus status) {
        mail.status = status;
        mail.dueAt = null;
    }

    private Duration wait(int attempts) {
        Duration doubled = config.firstWait().multipliedBy(1L << Math.min(MOST_DOUBLINGS, Math.max(0, attempts - 1)));
        return doubled.compareTo(config.longestWait()) > 0 ? config.longestWait() : doubled;
    }

    private static String shortened(String problem) {
        return problem.length() > 500 ? problem.substring(0, 500) : problem;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
