package org.evenkeel.engagement.touchpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.evenkeel.engagement.calendar.PlanCalendars;
import org.evenkeel.engagement.people.PeopleService;
import org.evenkeel.engagement.people.Person;
import org.evenkeel.engagement.threshold.OwnThresholds;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.problem.Violation;

/** Counts what a conversation settles: who was told, and who counts as told after reasonable attempts. */
@ApplicationScoped
class Conversations {

    private final TouchpointRecordRepository records;
    private final PeopleService people;
    private final OwnThresholds thresholds;
    private final PlanCalendars calendars;

    Conversations(TouchpointRecordRepository records, PeopleService people, OwnThresholds thresholds,
            PlanCalendars calendars) {
        this.records = records;
        this.people = people;
        this.thresholds = thresholds;
        this.calendars = calendars;
    }

    /** By the plan's working days and the organisation's own time for briefing. */
    @Transactional(Transactional.TxType.MANDATORY)
    WordOrder order(UUID lineageId) {
        return new WordOrder(calendars.of(lineageId), thresholds.of("D10", "beforeWorkingDays", WordOrder.BRIEFED_BEFORE));
    }

    /**
     * How many people more are told by it. Nobody is counted twice where persons are named.
     *
     * @throws Refusal 422 for an attempt that names nobody, and for persons who are not on the workforce list
     */
    @Transactional(Transactional.TxType.MANDATORY)
    int settledBy(TouchpointEntity touchpoint, TouchpointRecordRequest request) {
        requireKnown(request);
        if (request.named().isEmpty()) {
            return request.spokenTo();
        }
        List<Conversation> before = records.of(List.of(touchpoint.id)).getOrDefault(touchpoint.id, List.of()).stream()
                .map(made -> made.conversation(touchpoint)).toList();
        List<Conversation> after = new ArrayList<>(before);
        after.add(new Conversation(touchpoint.measure, touchpoint.step, touchpoint.subject, touchpoint.subjectName,
                request.happenedOn(), null,
                new Conversation.Manner(request.channel(), null, Boolean.TRUE.equals(request.letterSent())), request.named(),
                request.isReached()));
        return (int) request.named().stream().filter(one -> !isSettled(one, before) && isSettled(one, after)).count();
    }

    private boolean isSettled(UUID person, List<Conversation> held) {
        return held.stream().anyMatch(one -> one.reached() && one.persons().contains(person))
                || new Attempts(held, thresholds.of("D15", "attempts", Attempts.ENOUGH)).reasonable(person);
    }

    private void requireKnown(TouchpointRecordRequest request) {
        if (!request.isReached() && request.named().isEmpty()) {
            String message = "persons is empty: an attempt is made to reach somebody. Name whom you tried to reach by id.";
            throw Refusal.invalid(message, List.of(Violation.inBody("persons", "nobody", message)));
        }
        if (request.people() != null && !request.named().isEmpty() && request.people() != request.named().size()) {
            String message = "people is %d and %d persons are named. Leave people out where persons are named."
                    .formatted(request.people(), request.named().size());
            throw Refusal.invalid(message, List.of(Violation.inBody("people", "not-the-persons", message)));
        }
        List<UUID> known = people.all(request.named()).stream().map(Person::id).toList();
        List<Violation> unknown = request.named().stream().filter(id -> !known.contains(id))
                .map(id -> Violation.inBody("persons", "unknown",
                        "There is no person %s here. Take the id from the list of people.".formatted(id)))
                .toList();
        if (!unknown.isEmpty()) {
            throw Refusal.invalid("Not everyone named is on the workforce list.", unknown);
        }
    }
}
