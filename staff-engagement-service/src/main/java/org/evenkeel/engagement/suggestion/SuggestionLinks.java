package org.evenkeel.engagement.suggestion;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.evenkeel.platform.audit.AuditTrail;
import org.evenkeel.platform.problem.PlatformProblem;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.problem.Violation;
import org.evenkeel.platform.tenancy.CurrentOrganisation;
import org.evenkeel.platform.time.Zones;

/** Makes and revokes links by which people without an account suggest, and lets through what comes by them. */
@ApplicationScoped
public class SuggestionLinks {

    private static final String THING = "suggestion link";
    private static final int USUAL_AN_HOUR = 20;
    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    EntityManager entities;

    @Inject
    CurrentOrganisation organisation;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** @throws Refusal 422 for staff, who have accounts, or a day past */
    @Transactional
    public SuggestionLinkResponse make(SuggestionLinkRequest request) {
        LocalDate today = Zones.today(clock);
        if (request.from() == SuggestedBy.STAFF) {
            throw invalid("from",
                    "from (STAFF) is not for a link: staff have accounts. Name SERVICE_USER, VOLUNTEER or PARTNER.");
        }
        if (request.lastDay().isBefore(today)) {
            throw invalid("lastDay", "lastDay (%s) is past. Choose today or a later day.".formatted(request.lastDay()));
        }
        SuggestionSecret secret = SuggestionSecret.newOne(organisation.id());
        SuggestionLinkEntity row = new SuggestionLinkEntity();
        row.id = UUID.randomUUID();
        row.secretHash = secret.digest();
        row.name = request.name().strip();
        row.from = request.from();
        row.lastDay = request.lastDay();
        row.anHour = request.anHour() == null ? USUAL_AN_HOUR : request.anHour();
        row.createdAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        entities.persist(row);
        audit.record("made", THING, row.id.toString(), null, row.response(null));
        return row.response(secret.whole());
    }

    /** Newest first. */
    @Transactional
    public List<SuggestionLinkResponse> list() {
        return entities.createQuery("from SuggestionLinkEntity order by createdAt desc, id", SuggestionLinkEntity.class)
                .getResultStream().map(row -> row.response(null)).toList();
    }

    @Transactional
    public SuggestionLinkResponse revoke(UUID id) {
        SuggestionLinkEntity row = entities.createQuery("from SuggestionLinkEntity where id = :id", SuggestionLinkEntity.class)
                .setParameter("id", id).getResultStream().findFirst().orElseThrow(() -> Refusal.notFound(THING, id));
        row.revoked = true;
        audit.record("revoked", THING, id.toString(), null, null);
        return row.response(null);
    }

    /**
     * The link that the secret opens, held until the transaction ends so that its limit counts those at the same moment too.
     *
     * @throws Refusal 404 alike for one that is forged, over or revoked; 429 when it has taken enough within the hour
     */
    @Transactional(Transactional.TxType.MANDATORY)
    SuggestionLinkEntity open(SuggestionSecret secret) {
        SuggestionLinkEntity link = entities.createQuery("from SuggestionLinkEntity where secretHash = :hash",
                SuggestionLinkEntity.class).setParameter("hash", secret.digest()).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst()
                .filter(one -> !one.revoked && !Zones.today(clock).isAfter(one.lastDay))
                .orElseThrow(() -> new Refusal(PlatformProblem.NOT_FOUND,
                        "This link is not one of ours, or its time is over. Ask whoever gave it to you for a new one."));
        Instant hourAgo = clock.instant().minus(HOUR);
        long taken = entities
                .createQuery("select count(s) from SuggestionEntity s where s.linkId = :link and s.createdAt > :since",
                        Long.class)
                .setParameter("link", link.id).setParameter("since", hourAgo).getSingleResult();
        if (taken >= link.anHour) {
            throw Refusal.retryAfter(PlatformProblem.TOO_MANY_REQUESTS,
                    "Many suggestions have come by this link within the hour,"
                            + " and each is read by a person. Thank you for yours; please send it again in an hour.",
                    HOUR);
        }
        return link;
    }

    private static Refusal invalid(String field, String message) {
        return Refusal.invalid("The link cannot be made so.", List.of(Violation.inBody(field, "invalid", message)));
    }
}
