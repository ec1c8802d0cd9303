package org.evenkeel.engagement.touchpoint;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.evenkeel.messages.Destination;
import org.evenkeel.messages.Outbox;
import org.evenkeel.platform.audit.AuditTrail;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.problem.Violation;
import org.evenkeel.platform.security.Actor;
import org.evenkeel.platform.time.Zones;

/** Says who recorded what and when, and tells planning when everybody has been spoken to. */
@ApplicationScoped
class RecordWitness {

    private final Clock clock;
    private final Actor actor;
    private final AuditTrail audit;
    private final Outbox outbox;

    RecordWitness(Clock clock, Actor actor, AuditTrail audit, Outbox outbox) {
        this.clock = clock;
        this.actor = actor;
        this.audit = audit;
        this.outbox = outbox;
    }

    /** @throws Refusal 422 for a day to come */
    void requirePast(String field, LocalDate day) {
        LocalDate today = Zones.today(clock);
        if (day.isAfter(today)) {
            String message = "%s (%s) is in the future; today is %s. Record it when it has happened.".formatted(field, day,
                    today);
            throw Refusal.invalid(message, List.of(Violation.inBody(field, "in-the-future", message)));
        }
    }

    TouchpointRecordEntity made(TouchpointEntity touchpoint, TouchpointRecordRequest request, List<BrokenRule> broken) {
        TouchpointRecordEntity made = new TouchpointRecordEntity();
        made.id = UUID.randomUUID();
        made.touchpointId = touchpoint.id;
        made.happenedOn = request.happenedOn();
        made.happenedAt = request.at();
        made.channel = request.channel();
        made.reached = request.isReached();
        made.persons = request.named().stream().map(UUID::toString).toList();
        made.letterSent = request.letterSent();
        made.companionOffered = request.companionOffered();
        made.people = request.isReached() ? request.spokenTo() : 0;
        made.speaker = request.speaker();
        made.note = request.note();
        made.evidence = request.evidence();
        made.sentByUs = request.isSentByUs();
        made.broken = broken.stream().map(TouchpointAnswers::stored).toList();
        made.overrideReason = request.override() == null ? null : request.override().reason();
        made.recordedBy = actor.id();
        made.recordedByName = actor.name();
        made.recordedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        audit.record(made.overrideReason == null ? "recorded" : "recorded-with-override", "touchpoint",
                touchpoint.id.toString(), null, request);
        return made;
    }

    /** Only of a restricted measure, and once: from then on its circle is no longer alone in knowing. */
    void tellWhenAllAreSpokenTo(TouchpointEntity told, List<TouchpointEntity> ofMeasure) {
        List<TouchpointEntity> conversations = ofMeasure.stream().filter(row -> row.step == TouchpointStep.INDIVIDUALS_TOLD)
                .filter(row -> row.status != TouchpointStatus.CANCELLED).toList();
        if (!told.restricted || told.step != TouchpointStep.INDIVIDUALS_TOLD
                || conversations.stream().anyMatch(row -> row.status != TouchpointStatus.HAPPENED)) {
            return;
        }
        LocalDate completed = conversations.stream().map(row -> row.lastHappenedOn).filter(day -> day != null)
                .max(LocalDate::compareTo).orElseThrow();
        outbox.add(Destination.PLANNING, "plan:" + told.lineageId, ConversationsRecorded.TYPE,
                new ConversationsRecorded(told.lineageId, told.planId, told.measure, completed));
    }
}
