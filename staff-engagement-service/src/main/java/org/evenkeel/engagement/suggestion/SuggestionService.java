package org.evenkeel.engagement.suggestion;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.evenkeel.engagement.people.PeopleService;
import org.evenkeel.messages.Destination;
import org.evenkeel.messages.Outbox;
import org.evenkeel.platform.audit.AuditTrail;
import org.evenkeel.platform.paging.Cursor;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.security.Actor;
import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.tag.EntityTags;
import org.jspecify.annotations.Nullable;

/** A suggestion's way from whoever had it to a measure, or to a reason why not. */
@ApplicationScoped
public class SuggestionService {

    private static final String THING = "suggestion";
    private static final List<String> READ_ALL = List.of(Roles.ENGAGEMENT_LEAD, Roles.FINANCE_DIRECTOR, Roles.EXECUTIVE,
            Roles.TRUSTEE, Roles.AUDITOR);

    @Inject
    SuggestionRepository suggestions;

    @Inject
    SuggestionView view;

    @Inject
    PeopleService people;

    @Inject
    Outbox outbox;

    @Inject
    AuditTrail audit;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    @Transactional
    public Page<SuggestionResponse> list(boolean mine, @Nullable SuggestionStatus status, PageRequest page) {
        List<SuggestionEntity> rows = suggestions.list(mine || !readsAll() ? actor.id() : null,
                actor.has(Roles.ENGAGEMENT_LEAD), status, page);
        Page<SuggestionEntity> shown = Page.of(rows, page, row -> new Cursor(row.createdAt.toString(), row.id), row -> row);
        return new Page<>(view.of(shown.items()), shown.next());
    }

    /** @throws Refusal 404 also for one that the reader may not see */
    @Transactional
    public Tagged get(UUID id) {
        SuggestionEntity row = row(id);
        boolean unread = row.status == SuggestionStatus.HELD && !actor.has(Roles.ENGAGEMENT_LEAD);
        if (unread || !readsAll() && !row.author.equals(actor.id())) {
            throw Refusal.notFound(THING, id);
        }
        return tagged(row);
    }

    /** @throws Refusal 403 when someone but the engagement lead suggests for others */
    @Transactional
    public Tagged suggest(SuggestionRequest request) {
        SuggestedBy own = actor.has(Roles.TRUSTEE) ? SuggestedBy.VOLUNTEER : SuggestedBy.STAFF;
        SuggestedBy from = request.from() == null ? own : request.from();
        if (from != own && !actor.has(Roles.ENGAGEMENT_LEAD)) {
            throw Refusal.forbidden("Only the engagement lead may write down what others suggested. Leave from out.");
        }
        SuggestionEntity row = new SuggestionEntity(request, from, actor.id(), clock.instant());
        row.authorPerson = people.signedIn().map(person -> person.id()).orElse(null);
        suggestions.add(row);
        audit.record("suggested", THING, row.id.toString(), null, SuggestionTrace.of(row));
        return tagged(row);
    }

    @Transactional
    public Tagged cost(UUID id, @Nullable String ifMatch, CostingRequest costing) {
        return change(id, ifMatch, "costed", row -> {
            if (row.status == SuggestionStatus.HELD) {
                throw Refusal.notFound(THING, id);
            }
            row.cost(costing, actor.id());
        });
    }

    /** Lets one that came by a link through to everyone who reads suggestions. */
    @Transactional
    public Tagged admit(UUID id, @Nullable String ifMatch) {
        return change(id, ifMatch, "admitted", row -> {
            if (row.status != SuggestionStatus.HELD) {
                throw Refusal.conflict("The suggestion %s does not wait to be read. It is among the others.".formatted(id));
            }
            row.status = SuggestionStatus.SUGGESTED;
        });
    }

    /** Planning is told in the same transaction: it is a measure there, or it is not accepted here. */
    @Transactional
    public Tagged accept(UUID id, @Nullable String ifMatch) {
        return change(id, ifMatch, "accepted", row -> {
            if (row.status != SuggestionStatus.COSTED) {
                throw Refusal.conflict("The suggestion %s is not costed. Cost it first; what cannot be said may be left out."
                        .formatted(id));
            }
            row.decide(SuggestionStatus.ACCEPTED, actor.id(), clock.instant());
            SuggestionAccepted event = SuggestionAccepted.of(row);
            outbox.add(Destination.PLANNING, event.stream(), SuggestionAccepted.TYPE, event);
        });
    }

    @Transactional
    public Tagged refuse(UUID id, @Nullable String ifMatch, String reason) {
        return change(id, ifMatch, "refused", row -> {
            row.reason = reason;
            row.decide(SuggestionStatus.REFUSED, actor.id(), clock.instant());
        });
    }

    /** @throws Refusal 404 for anyone but the author */
    @Transactional
    public Tagged withdraw(UUID id, @Nullable String ifMatch) {
        if (!row(id).author.equals(actor.id())) {
            throw Refusal.notFound(THING, id);
        }
        return change(id, ifMatch, "withdrawn", row -> row.decide(SuggestionStatus.WITHDRAWN, actor.id(), clock.instant()));
    }

    private Tagged change(UUID id, @Nullable String ifMatch, String action,
            Consumer<SuggestionEntity> change) {
        SuggestionEntity row = row(id);
        EntityTags.requireMatch(ifMatch, row.version);
        if (row.status.isFinal()) {
            throw Refusal.conflict("The suggestion %s is %s already, and stays so. Suggest it anew if that is meant."
                    .formatted(id, row.status.name().toLowerCase(Locale.ROOT)));
        }
        SuggestionTrace before = SuggestionTrace.of(row);
        change.accept(row);
        suggestions.flush();
        audit.record(action, THING, id.toString(), before, SuggestionTrace.of(row));
        return tagged(row);
    }

    private Tagged tagged(SuggestionEntity row) {
        return new Tagged(view.of(row), row.version);
    }

    private SuggestionEntity row(UUID id) {
        return suggestions.find(id).orElseThrow(() -> Refusal.notFound(THING, id));
    }

    private boolean readsAll() {
        return READ_ALL.stream().anyMatch(actor::has);
    }
}
