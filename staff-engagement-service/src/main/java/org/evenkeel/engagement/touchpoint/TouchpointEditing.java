package org.evenkeel.engagement.touchpoint;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.evenkeel.platform.audit.AuditTrail;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.problem.Violation;
import org.evenkeel.platform.tag.EntityTags;
import org.evenkeel.platform.time.Zones;
import org.jspecify.annotations.Nullable;

/** Sets right what was generated, as far as the rules of order allow. What is set stays when the plan is made anew. */
@ApplicationScoped
public class TouchpointEditing {

    private final TouchpointRepository touchpoints;
    private final PlanLineages plans;
    private final Conversations conversations;
    private final AuditTrail audit;
    private final Clock clock;

    TouchpointEditing(TouchpointRepository touchpoints, PlanLineages plans, Conversations conversations, AuditTrail audit,
            Clock clock) {
        this.touchpoints = touchpoints;
        this.plans = plans;
        this.conversations = conversations;
        this.audit = audit;
        this.clock = clock;
    }

    /** The version that {@code If-Match} names. */
    @Transactional
    public long version(UUID id) {
        return touchpoints.get(id).version;
    }

    /**
     * @throws Refusal 409 for what has happened, or has an operation of its own; 422 naming each rule that the day would break
     */
    @Transactional
    public void edit(UUID id, @Nullable String ifMatch, TouchpointEditRequest request) {
        List<TouchpointEntity> everyRound = touchpoints.holdMeasureOf(id);
        TouchpointEntity touchpoint = everyRound.stream().filter(one -> one.id.equals(id)).findFirst()
                .orElseThrow(() -> Refusal.notFound("touchpoint", id));
        EntityTags.requireMatch(ifMatch, touchpoint.version);
        if (touchpoint.status != TouchpointStatus.PLANNED) {
            throw Refusal.conflict("This touchpoint is %s; only one that is PLANNED is set otherwise. Record what happened."
                    .formatted(touchpoint.status));
        }
        List<Violation> violations = new ArrayList<>();
        SpokenChannel channel = request.channel();
        if (channel != null && touchpoint.step == TouchpointStep.INDIVIDUALS_TOLD && !channel.isLive()) {
            violations.add(Violation.inBody("channel", "D27",
                    "channel (%s): first news is given in person or by a live call. Choose one of them.".formatted(channel)));
        }
        LocalDate day = request.planned();
        if (day != null) {
            day(touchpoint, everyRound.stream().filter(one -> one.round == touchpoint.round).toList(), day, violations);
        }
        refuse(violations);
        touchpoint.edit(request.owner(), channel, day);
        touchpoints.flush();
        audit.record("set", "touchpoint", id.toString(), null, request);
    }

    private void day(TouchpointEntity touchpoint, List<TouchpointEntity> ofMeasure, LocalDate day, List<Violation> violations) {
        notPast(day, violations);
        if (!touchpoint.added && (day.isBefore(touchpoint.earliest) || day.isAfter(touchpoint.latest))) {
            violations.add(Violation.inBody("planned", "outside-window",
                    "planned (%s) is not from %s to %s, between which law and order leave room. Give a day within that."
                            .formatted(day, touchpoint.earliest, touchpoint.latest)));
        }
        List<SaidWord> before = words(ofMeasure, touchpoint, touchpoint.planned);
        List<SaidWord> after = words(ofMeasure, touchpoint, day);
        WordOrder order = conversations.order(touchpoint.lineageId);
        List<String> known = broken(order, before).stream().map(BrokenRule::rule).toList();
        broken(order, after).stream().filter(rule -> !known.contains(rule.rule())).map(
                rule -> Violation.inBody("planned", rule.rule(), rule.sentence() + " Move that first, or choose another day."))
                .forEach(violations::add);
    }

    private static List<SaidWord> words(List<TouchpointEntity> ofMeasure, TouchpointEntity moved, LocalDate to) {
        return ofMeasure.stream().filter(row -> row.status != TouchpointStatus.CANCELLED).map(row -> {
            LocalDate on = row.id.equals(moved.id) ? to : row.planned;
            return row.hasBegun() ? row.said()
                    : new SaidWord(row.measure, row.round, row.step, row.subject, row.subjectName, row.team, row.owner, on, on);
        }).toList();
    }

    private static List<BrokenRule> broken(WordOrder order, List<SaidWord> words) {
        List<BrokenRule> broken = new ArrayList<>(order.broken(words));
        words.stream().filter(word -> word.first() != null)
                .forEach(word -> broken.addAll(Predecessors.unmet(word, words, Objects.requireNonNull(word.first()))));
        return broken;
    }

    /** @throws Refusal 422 where the measure has no touchpoints, the day is past, or comes before its people are told */
    @Transactional
    public UUID add(ExtraTouchpointRequest request) {
        UUID lineage = plans.of(request.planId()).orElseThrow(() -> Refusal.notFound("plan", request.planId()));
        List<TouchpointEntity> ofMeasure = touchpoints.ofMeasure(lineage, request.measure());
        List<Violation> violations = new ArrayList<>();
        if (ofMeasure.isEmpty()) {
            violations.add(Violation.inBody("measure", "unknown",
                    "measure (%s) has no touchpoints in this plan. Take it from their list.".formatted(request.measure())));
            refuse(violations);
        }
        notPast(request.planned(), violations);
        int round = ofMeasure.stream().mapToInt(row -> row.round).max().orElse(1);
        ofMeasure.stream().filter(row -> row.round == round && row.step == TouchpointStep.INDIVIDUALS_TOLD)
                .filter(row -> row.team.equals(request.team()) && !row.hasBegun() && row.planned.isAfter(request.planned()))
                .map(row -> Violation.inBody("planned", "D27",
                        "%s are to be told on %s by %s. Choose that day or a later one.".formatted(row.subjectName, row.planned,
                                row.owner)))
                .forEach(violations::add);
        ofMeasure.stream().filter(row -> row.round == round && row.added && row.subject.equals(request.with()))
                .map(row -> Violation.inBody("with", "twice",
                        "There is an extra conversation with %s already. Move that one.".formatted(request.with())))
                .forEach(violations::add);
        refuse(violations);
        TouchpointEntity row = added(request, ofMeasure.get(0), round);
        touchpoints.persist(row);
        audit.record("added", "touchpoint", row.id.toString(), null, request);
        return row.id;
    }

    private static TouchpointEntity added(ExtraTouchpointRequest request, TouchpointEntity beside, int round) {
        TouchpointEntity row = new TouchpointEntity();
        row.id = UUID.randomUUID();
        row.lineageId = beside.lineageId;
        row.planId = beside.planId;
        row.measureTitle = beside.measureTitle;
        row.restricted = beside.restricted;
        row.round = round;
        row.added = true;
        row.ownOwner = request.owner();
        row.ownChannel = request.channel();
        row.plan(new PlannedTouchpoint(request.measure(), TouchpointStep.EXTRA_CONVERSATION, request.with(), request.with(),
                request.team(), request.people(), request.owner(),
                new PlannedTouchpoint.Window(request.planned(), request.planned(), request.planned()), List.of()));
        return row;
    }

    private void notPast(LocalDate day, List<Violation> violations) {
        LocalDate today = Zones.today(clock);
        if (day.isBefore(today)) {
            violations.add(Violation.inBody("planned", "in-the-past",
                    "planned (%s) is in the past; today is %s. Record what has happened, or choose a day to come.".formatted(
                            day,
                            today)));
        }
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations.get(0).message(), violations);
        }
    }
}
