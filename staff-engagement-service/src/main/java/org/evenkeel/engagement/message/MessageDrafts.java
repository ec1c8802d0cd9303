package org.evenkeel.engagement.message;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.evenkeel.engagement.touchpoint.PlanLineages;
import org.evenkeel.platform.audit.AuditTrail;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.security.Actor;
import org.evenkeel.platform.tag.EntityTags;
import org.evenkeel.platform.time.Zones;
import org.jspecify.annotations.Nullable;

/** Writes messages, and writes them anew while they are not sent. */
@ApplicationScoped
public class MessageDrafts {

    static final String THING = "message";
    private static final String EVERYBODY = "organisation";

    @Inject
    MessageRows rows;

    @Inject
    MessageWriting writing;

    @Inject
    PlanLineages plans;

    @Inject
    AuditTrail audit;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    /** @throws Refusal 422 for an unknown plan, measure, template or audience, for fields without value, and for nobody */
    @Transactional
    public UUID write(MessageRequest request) {
        MessageEntity row = begun(MessageKind.FROM_TEMPLATE, lineage(request.planId()));
        writing.take(row, request);
        rows.add(row);
        audit.record("written", THING, row.id.toString(), null, request);
        return row.id;
    }

    /** Approvals of what it said before are void: they are for another text, or other people. */
    @Transactional
    public void change(UUID id, @Nullable String ifMatch, MessageRequest request) {
        MessageEntity row = rows.hold(id);
        EntityTags.requireMatch(ifMatch, row.version);
        requireOpen(row, "changed");
        if (row.kind != MessageKind.FROM_TEMPLATE) {
            throw Refusal.conflict("A holding statement is not changed. Cancel it and write another.");
        }
        row.lineageId = lineage(request.planId());
        row.status = MessageStatus.DRAFT;
        row.sendAt = null;
        row.heldBecause = null;
        writing.take(row, request);
        rows.flush();
        audit.record("changed", THING, id.toString(), null, request);
    }

    /** @throws Refusal 422 for an unknown plan, for a day to come, and where nobody is on record */
    @Transactional
    public UUID write(HoldingStatementRequest request) {
        if (request.knownSince().isAfter(Zones.today(clock))) {
            throw MessageWriting.refusal("knownSince", "in-the-future",
                    "knownSince (%s) is in the future. Say since when word is out.".formatted(request.knownSince()));
        }
        MessageEntity row = begun(MessageKind.HOLDING_STATEMENT, lineage(request.planId()));
        row.knownSince = request.knownSince();
        row.measures = List.of();
        row.values = Map.of();
        row.audiences = List.of(EVERYBODY);
        row.subject = HoldingStatementRequest.SUBJECT;
        row.text = request.text();
        writing.requireSomebody(row.audiences);
        rows.add(row);
        audit.record("written", "holding-statement", row.id.toString(), null, request);
        return row.id;
    }

    @Transactional
    public void cancel(UUID id) {
        MessageEntity row = rows.hold(id);
        requireOpen(row, "cancelled");
        row.status = MessageStatus.CANCELLED;
        row.sendAt = null;
        rows.flush();
        audit.record("cancelled", THING, id.toString(), null, null);
    }

    static void requireOpen(MessageEntity row, String what) {
        if (!row.isOpen()) {
            throw Refusal.conflict("This message is %s and cannot be %s any more. Write another.".formatted(row.status, what));
        }
    }

    private MessageEntity begun(MessageKind kind, UUID lineage) {
        MessageEntity row = new MessageEntity();
        row.id = UUID.randomUUID();
        row.kind = kind;
        row.lineageId = lineage;
        row.status = MessageStatus.DRAFT;
        row.author = actor.id();
        row.authorName = actor.name();
        row.writtenAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return row;
    }

    private UUID lineage(UUID plan) {
        return plans.of(plan).orElseThrow(() -> MessageWriting.refusal("planId", "unknown",
                "planId (%s) is no plan that is engaged on here. Take it from the list of engagement plans.".formatted(plan)));
    }
}
