package org.evenkeel.engagement.delivery;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.evenkeel.platform.audit.AuditTrail;
import org.jspecify.annotations.Nullable;

/** What is behind a private link. Called within its organisation. */
@ApplicationScoped
public class Acknowledgements {

    private final EntityManager entities;
    private final AuditTrail audit;
    private final Clock clock;

    Acknowledgements(EntityManager entities, AuditTrail audit, Clock clock) {
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
    }

    /** What whoever opens a link finds. */
    public record Opened(String subject, String text, boolean expired, @Nullable Instant acknowledgedAt) {
    }

    /** Changes nothing: mail scanners open links. Empty where there is no such link. */
    @Transactional
    public Optional<Opened> open(LinkSecret secret) {
        return link(secret).map(link -> opened(link, mail(link, LockModeType.NONE)));
    }

    /** By the button. Acknowledged once; again it stays as it is. */
    @Transactional
    public Optional<Opened> acknowledge(LinkSecret secret) {
        return link(secret).map(link -> {
            MailEntity mail = mail(link, LockModeType.PESSIMISTIC_WRITE);
            if (mail.acknowledgedAt == null && clock.instant().isBefore(link.expiresAt)) {
                mail.acknowledgedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
                audit.record("acknowledged", "mail", mail.id.toString(), null, null);
            }
            return opened(link, mail);
        });
    }

    private Opened opened(MailLinkEntity link, MailEntity mail) {
        boolean expired = !clock.instant().isBefore(link.expiresAt);
        MailingEntity mailing = entities.find(MailingEntity.class, mail.mailingId);
        return new Opened(expired ? "" : mailing.subject, expired ? "" : mailing.text, expired, mail.acknowledgedAt);
    }

    private Optional<MailLinkEntity> link(LinkSecret secret) {
        return entities.createQuery("from MailLinkEntity where secretSha256 = :hash", MailLinkEntity.class)
                .setParameter("hash", secret.sha256()).getResultStream().findFirst();
    }

    private MailEntity mail(MailLinkEntity link, LockModeType lock) {
        return entities.createQuery("from MailEntity where id = :id", MailEntity.class).setParameter("id", link.mailId)
                .setLockMode(lock).getSingleResult();
    }
}
