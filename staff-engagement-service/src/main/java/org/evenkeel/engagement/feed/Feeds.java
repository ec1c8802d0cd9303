package org.evenkeel.engagement.feed;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.evenkeel.engagement.delivery.LinkSecret;
import org.evenkeel.engagement.delivery.MailConfig;
import org.evenkeel.engagement.people.PeopleService;
import org.evenkeel.engagement.touchpoint.OpenSelection;
import org.evenkeel.engagement.touchpoint.OpenTouchpoint;
import org.evenkeel.engagement.touchpoint.TouchpointService;
import org.evenkeel.platform.audit.AuditTrail;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.security.Actor;
import org.evenkeel.platform.tenancy.CurrentOrganisation;
import org.jspecify.annotations.Nullable;

/** Private links to calendars: made, revoked, and read by whoever has one. */
@ApplicationScoped
public class Feeds {

    @Inject
    EntityManager entities;

    @Inject
    TouchpointService touchpoints;

    @Inject
    PeopleService people;

    @Inject
    MailConfig config;

    @Inject
    CurrentOrganisation organisation;

    @Inject
    AuditTrail audit;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    @Transactional
    public FeedResponse make(FeedRequest request) {
        LinkSecret secret = LinkSecret.random(organisation.id());
        FeedEntity row = new FeedEntity();
        row.id = UUID.randomUUID();
        row.owner = request.owner();
        row.secretSha256 = secret.sha256();
        row.madeBy = actor.id();
        row.madeByName = actor.name();
        row.madeAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        entities.persist(row);
        audit.record("made", "calendar-feed", row.id.toString(), null, request);
        return response(row, config.linksUrl() + FeedPages.PATH + secret + FeedPages.ENDING);
    }

    /** Those that the reader made, the newest first. */
    @Transactional
    public List<FeedResponse> list() {
        return entities.createQuery("from FeedEntity where madeBy = :maker order by madeAt desc, id desc", FeedEntity.class)
                .setParameter("maker", actor.id()).setMaxResults(100).getResultStream().map(row -> response(row, null))
                .toList();
    }

    /** @throws Refusal 404 for one that somebody else made */
    @Transactional
    public void revoke(UUID id) {
        FeedEntity row = entities.createQuery("from FeedEntity where id = :id and madeBy = :maker", FeedEntity.class)
                .setParameter("id", id).setParameter("maker", actor.id()).getResultStream().findFirst()
                .orElseThrow(() -> Refusal.notFound("calendar feed", id));
        if (row.revokedAt == null) {
            row.revokedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
            audit.record("revoked", "calendar-feed", id.toString(), null, null);
        }
    }

    /** Within its organisation. Empty where there is no such link, it was revoked, or whoever made it has left. */
    @Transactional
    Optional<String> read(LinkSecret secret) {
        return entities.createQuery("from FeedEntity where secretSha256 = :hash and revokedAt is null", FeedEntity.class)
                .setParameter("hash", secret.sha256()).getResultStream().filter(row -> !people.hasLeft(row.madeByName))
                .findFirst()
                .map(row -> CalendarFile.of(
                        touchpoints.open(OpenSelection.all().ofOwner(row.owner)).stream().map(Feeds::entry).toList(),
                        clock.instant()));
    }

    private static CalendarFile.Entry entry(OpenTouchpoint touchpoint) {
        return new CalendarFile.Entry(touchpoint.id(), touchpoint.planned());
    }

    private static FeedResponse response(FeedEntity row, @Nullable String url) {
        return new FeedResponse(row.id, row.owner, row.madeByName, row.madeAt, row.revokedAt, url);
    }
}
