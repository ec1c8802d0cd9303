package org.evenkeel.engagement.touchpoint;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.evenkeel.engagement.calendar.PlanCalendars;
import org.evenkeel.platform.problem.PlatformProblem;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.problem.Violation;

/** Records what happened. It is always recorded; what broke a rule is named, and what we would send against one is refused. */
@ApplicationScoped
public class TouchpointRecords {

    private final TouchpointRepository touchpoints;
    private final TouchpointRecordRepository records;
    private final PlanCalendars calendars;
    private final RecordWitness witness;

    TouchpointRecords(TouchpointRepository touchpoints, TouchpointRecordRepository records, PlanCalendars calendars,
            RecordWitness witness) {
        this.touchpoints = touchpoints;
        this.records = records;
        this.calendars = calendars;
        this.witness = witness;
    }

    /** @throws Refusal 409 for a wide word of ours while D8 to D10 are unmet, and for what has an operation of its own */
    @Transactional
    public void record(UUID id, TouchpointRecordRequest request) {
        TouchpointEntity touchpoint = touchpoints.get(id);
        if (touchpoint.step.isRecordedByItsOwnOperation()) {
            throw Refusal.conflict("\"%s\" is recorded by its own operation, so that its rules are checked. Record it there."
                    .formatted(touchpoint.step.words()));
        }
        witness.requirePast("happenedOn", request.happenedOn());
        List<TouchpointEntity> ofMeasure = touchpoints.ofMeasure(touchpoint.lineageId, touchpoint.measure);
        WordOrder order = new WordOrder(calendars.of(touchpoint.lineageId));
        if (touchpoint.step.isWide() && request.isSentByUs() && request.override() == null) {
            refuseWhileUnmet(order.unmet(said(ofMeasure), request.happenedOn()));
        }
        boolean complete = touchpoint.status == TouchpointStatus.HAPPENED;
        touchpoint.happened(request.happenedOn(), request.spokenTo());
        List<BrokenRule> broken = order.broken(said(ofMeasure)).stream()
                .filter(rule -> concerns(rule, touchpoint)).toList();
        records.persist(witness.made(touchpoint, request, broken));
        if (!complete) {
            witness.tellWhenAllAreSpokenTo(touchpoint, ofMeasure);
        }
    }

    /** Marks a step that another operation recorded. Nothing happens where it is not planned. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void happened(UUID lineageId, Step what, LocalDate on) {
        touchpoints.ofMeasure(lineageId, what.measure()).stream()
                .filter(row -> row.step == what.step() && (what.subject().isEmpty() || row.subject.equals(what.subject())))
                .filter(row -> row.status != TouchpointStatus.HAPPENED)
                .forEach(row -> row.happened(on, Math.max(1, row.people)));
    }

    /** A step of a measure; an empty subject means all of them. */
    public record Step(String measure, TouchpointStep step, String subject) {
    }

    private static boolean concerns(BrokenRule rule, TouchpointEntity touchpoint) {
        return touchpoint.step == TouchpointStep.INDIVIDUALS_TOLD && rule.sentence().contains(touchpoint.subjectName)
                || touchpoint.step.isWide() || touchpoint.step == TouchpointStep.MANAGER_BRIEFED && rule.rule().equals("D10")
                        && rule.sentence().startsWith(touchpoint.subjectName)
                || touchpoint.step == TouchpointStep.REPRESENTATIVES_TOLD && rule.rule().equals("D9");
    }

    private static List<SaidWord> said(List<TouchpointEntity> rows) {
        return rows.stream().map(TouchpointEntity::said).toList();
    }

    private static void refuseWhileUnmet(List<BrokenRule> unmet) {
        if (!unmet.isEmpty()) {
            throw new Refusal(PlatformProblem.CONFLICT,
                    "This cannot be recorded as sent by us while %d %s unmet: %s Speak to them first, or override with a reason."
                            .formatted(unmet.size(), unmet.size() == 1 ? "condition is" : "conditions are",
                                    String.join(" ", unmet.stream().map(BrokenRule::sentence).toList())),
                    unmet.stream().map(rule -> Violation.inBody("override", rule.rule(), rule.sentence())).toList());
        }
    }
}
