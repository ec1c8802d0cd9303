package org.evenkeel.engagement.dignity;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.evenkeel.engagement.calendar.BankHolidays;
import org.evenkeel.engagement.touchpoint.Conversation;
import org.evenkeel.engagement.touchpoint.SaidWord;
import org.evenkeel.engagement.touchpoint.SpokenChannel;
import org.evenkeel.engagement.touchpoint.TouchpointStep;

import com.fasterxml.jackson.databind.ObjectMapper;

/** A plan of one measure, put together word by word and judged. */
final class JudgedCase {

    static final String MEASURE = "M-1";
    static final String POOL = "P-1";

    private static final DignityCatalogue CATALOGUE = new DignityCatalogue(new ObjectMapper());

    private final DignityClock clock;
    private final List<LawDates> dates = new ArrayList<>();
    private final List<SaidWord> words = new ArrayList<>();
    private final List<Conversation> conversations = new ArrayList<>();
    private final List<DignityFacts> facts = new ArrayList<>();
    private final List<DignityCase.Away> away = new ArrayList<>();
    private final List<DignityCase.Replies> replies = new ArrayList<>();

    JudgedCase(DignityClock clock) {
        this.clock = clock;
    }

    /** Days of law: 30 from opening and from the acknowledgement to the first dismissal, 12 weeks of notice. */
    JudgedCase law(LocalDate opens, LocalDate closes, LocalDate acknowledged, LocalDate notice, LocalDate dismissal) {
        dates.add(new LawDates(MEASURE, new LawDates.Terms(30, 30, 12), opens, closes, closes, List.of(acknowledged), notice,
                dismissal));
        return this;
    }

    JudgedCase notice(LocalDate notice, LocalDate dismissal) {
        dates.add(new LawDates(MEASURE, new LawDates.Terms(0, 0, 0), null, null, null, List.of(), notice, dismissal));
        return this;
    }

    JudgedCase toConsult() {
        dates.add(new LawDates(MEASURE, new LawDates.Terms(0, 0, 0), null, null, null, List.of(), null, null));
        return this;
    }

    JudgedCase said(TouchpointStep step, LocalDate on) {
        return said(step, on, on);
    }

    JudgedCase said(TouchpointStep step, LocalDate first, LocalDate last) {
        return said(MEASURE, step, POOL, first, last);
    }

    JudgedCase said(String measure, TouchpointStep step, String pool, LocalDate first, LocalDate last) {
        words.add(new SaidWord(measure, step, pool, "Care worker, North", "north", "Line manager of North", first, last));
        return this;
    }

    JudgedCase held(TouchpointStep step, LocalDate on, LocalTime at, SpokenChannel channel, Boolean companion) {
        conversations.add(new Conversation(MEASURE, step, POOL, "Care worker, North", on, at,
                new Conversation.Manner(channel, companion, false), List.of(), true));
        return this;
    }

    JudgedCase tried(UUID person, LocalDate on, boolean letter) {
        conversations.add(new Conversation(MEASURE, TouchpointStep.INDIVIDUALS_TOLD, POOL, "Care worker, North", on, null,
                new Conversation.Manner(null, null, letter), List.of(person), false));
        return this;
    }

    JudgedCase away(LocalDate on, boolean reachable) {
        away.add(new DignityCase.Away(MEASURE, "Care worker, North", on, reachable));
        return this;
    }

    JudgedCase replies(int responses, int answered, LocalDate closed) {
        replies.add(new DignityCase.Replies(MEASURE, closed, responses, answered));
        return this;
    }

    JudgedCase facts(DignityFacts more) {
        facts.add(more);
        return this;
    }

    int broken(String rule) {
        return judged(rule).broken();
    }

    RuleJudgement judged(String rule) {
        DignityCase.Frame frame = new DignityCase.Frame(new BankHolidays().workingDays(List.of("ENGLAND"), List.of()),
                Thresholds.of(CATALOGUE.rules()));
        return DignityRuleset.judge(new DignityCase(clock, frame, dates, new DignityCase.Said(words, conversations),
                DignityFacts.together(facts), away, replies)).stream().filter(one -> one.rule().equals(rule)).findFirst()
                .orElseThrow();
    }
}
