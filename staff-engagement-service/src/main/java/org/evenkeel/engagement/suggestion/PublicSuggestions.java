package org.evenkeel.engagement.suggestion;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.evenkeel.platform.audit.AuditTrail;
import org.evenkeel.platform.problem.PlatformProblem;
import org.evenkeel.platform.problem.Refusal;

/** Suggestions of people without an account: held until a person has read them, followed by a secret of the author's own. */
@ApplicationScoped
class PublicSuggestions {

    @Inject
    SuggestionRepository suggestions;

    @Inject
    SuggestionLinks links;

    @Inject
    EntityManager entities;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Transactional
    public PublicSuggestionResponse suggest(SuggestionSecret secret, PublicSuggestionRequest request) {
        SuggestionLinkEntity link = links.open(secret);
        SuggestionSecret follow = SuggestionSecret.newOne(secret.organisation());
        SuggestionEntity row = new SuggestionEntity(
                new SuggestionRequest(request.title(), request.description(), request.service(), link.from), link.from,
                "link " + link.id, clock.instant());
        row.status = SuggestionStatus.HELD;
        row.linkId = link.id;
        row.followHash = follow.digest();
        suggestions.add(row);
        audit.record("suggested", "suggestion", row.id.toString(), null, SuggestionTrace.of(row));
        return new PublicSuggestionResponse(follow.whole(), SuggestionView.whatBecameOf(row));
    }

    @Transactional
    public FollowedSuggestionResponse follow(SuggestionSecret secret) {
        return entities.createQuery("from SuggestionEntity where followHash = :hash", SuggestionEntity.class)
                .setParameter("hash", secret.digest()).getResultStream().findFirst()
                .map(row -> new FollowedSuggestionResponse(row.title, row.status, SuggestionView.whatBecameOf(row),
                        SuggestionView.costing(row), row.reason))
                .orElseThrow(() -> new Refusal(PlatformProblem.NOT_FOUND,
                        "No suggestion is followed by this. Check that the whole of it was copied."));
    }
}
