package org.evenkeel.engagement.touchpoint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.evenkeel.platform.problem.PlatformProblem;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.problem.Violation;

/** Records what happened. It is always recorded; what broke a rule is named, and what we would send against one is refused. */
@ApplicationScoped
public class TouchpointRecords {

    private final TouchpointRepository touchpoints;
    private final TouchpointRecordRepository records;
    private final Conversations conversations;
    private final RecordWitness witness;
    private final Speakers speakers;

    TouchpointRecords(TouchpointRepository touchpoints, TouchpointRecordRepository records, Conversations conversations,
            RecordWitness witness, Speakers speakers) {
        this.touchpoints = touchpoints;
        this.records = records;
        this.conversations = conversations;
        this.witness = witness;
        this.speakers = speakers;
    }

    /**
     * @throws Refusal 403 for who may not record it; 409 for a word of ours that comes too early or from somebody else, and for
     *         what has an operation of its own; 422 for a day to come
     */
    @Transactional
    public void record(UUID id, TouchpointRecordRequest request) {
        List<TouchpointEntity> everyRound = touchpoints.holdMeasureOf(id);
        TouchpointEntity touchpoint = everyRound.stream().filter(one -> one.id.equals(id)).findFirst()
                .orElseThrow(() -> Refusal.notFound("touchpoint", id));
        List<TouchpointEntity> ofMeasure = everyRound.stream().filter(one -> one.round == touchpoint.round).toList();
        speakers.requireOwn(touchpoint);
        if (touchpoint.step.isRecordedByItsOwnOperation()) {
            throw Refusal.conflict("\"%s\" is recorded by its own operation, so that its rules are checked. Record it there."
                    .formatted(touchpoint.step.words()));
        }
        witness.requirePast("happenedOn", request.happenedOn());
        WordOrder order = conversations.order(touchpoint.lineageId);
        List<BrokenRule> unmet = unmet(order, touchpoint, ofMeasure, request);
        if (request.isSentByUs() && request.override() == null) {
            refuseWhile(unmet);
        }
        boolean complete = touchpoint.status == TouchpointStatus.HAPPENED;
        int settled = conversations.settledBy(touchpoint, request);
        if (settled > 0) {
            touchpoint.happened(request.happenedOn(), settled);
        }
        Stream<BrokenRule> broken = order.broken(TouchpointEntity.said(ofMeasure)).stream()
                .filter(rule -> concerns(rule, touchpoint));
        records.persist(witness.made(touchpoint, request,
                Stream.concat(broken, unmet.stream().filter(rule -> !isOfOrder(rule))).toList()));
        if (!complete) {
            witness.tellWhenAllAreSpokenTo(touchpoint, ofMeasure);
        }
    }

    private static List<BrokenRule> unmet(WordOrder order, TouchpointEntity touchpoint, List<TouchpointEntity> ofMeasure,
            TouchpointRecordRequest request) {
        List<BrokenRule> unmet = new ArrayList<>();
        if (touchpoint.status == TouchpointStatus.CANCELLED) {
            unmet.add(new BrokenRule("cancelled", touchpoint.measure,
                    "\"%s\" was cancelled: the plan has it no more.".formatted(touchpoint.step.words())));
        }
        unmet.addAll(order.unmetBefore(touchpoint.said(), TouchpointEntity.said(ofMeasure), request.happenedOn()));
        unmet.addAll(Speakers.wrong(touchpoint, request));
        SpokenChannel channel = request.channel();
        if (touchpoint.step == TouchpointStep.INDIVIDUALS_TOLD && request.isReached() && channel != null && !channel.isLive()) {
            unmet.add(new BrokenRule("D27", touchpoint.measure, "First news came %s; it is given in person or by a live call."
                    .formatted(channel.words())));
        }
        return unmet;
    }

    /** Those of order are judged by what was said, and told by the words they concern. */
    private static boolean isOfOrder(BrokenRule rule) {
        return rule.rule().equals("D8") || rule.rule().equals("D9") || rule.rule().equals("D10");
    }

    /** Marks a step that another operation recorded. Nothing happens where it is not planned. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void happened(UUID lineageId, Step what, LocalDate on) {
        List<TouchpointEntity> rows = touchpoints.ofMeasure(lineageId, what.measure());
        int last = rows.stream().mapToInt(row -> row.round).max().orElse(1);
        rows.stream()
                .filter(row -> row.round == last && row.step == what.step()
                        && (what.subject().isEmpty() || row.subject.equals(what.subject())))
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

    private static void refuseWhile(List<BrokenRule> unmet) {
        if (!unmet.isEmpty()) {
            throw new Refusal(PlatformProblem.CONFLICT,
                    "This cannot be recorded as done by us while %d %s unmet: %s Do that first, or override with a reason."
                            .formatted(unmet.size(), unmet.size() == 1 ? "condition is" : "conditions are",
                                    String.join(" ", unmet.stream().map(BrokenRule::sentence).toList())),
                    unmet.stream().map(rule -> Violation.inBody("override", rule.rule(), rule.sentence())).toList());
        }
    }
}
