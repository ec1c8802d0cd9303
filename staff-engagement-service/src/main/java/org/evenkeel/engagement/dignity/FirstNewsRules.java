package org.evenkeel.engagement.dignity;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.evenkeel.engagement.touchpoint.Attempts;
import org.evenkeel.engagement.touchpoint.Conversation;
import org.evenkeel.engagement.touchpoint.SaidWord;
import org.evenkeel.engagement.touchpoint.SpokenChannel;
import org.evenkeel.engagement.touchpoint.TouchpointStep;

/** First news: on what day and hour (D14), to everybody (D15), and by whom (D27). Pure. */
final class FirstNewsRules {

    private final DignityCase of;

    FirstNewsRules(DignityCase of) {
        this.of = of;
    }

    List<RuleJudgement> judge() {
        return List.of(day(), nobodyLeftOut(), inPerson());
    }

    private RuleJudgement day() {
        Tally tally = new Tally("D14");
        int latest = of.threshold("D14", "latestHour");
        of.words(TouchpointStep.INDIVIDUALS_TOLD).forEach(told -> {
            LocalDate on = Objects.requireNonNull(told.first());
            tally.occasion(of.frame().calendar().isPoorForFirstNews(on), "%s: %s, first news on %s, a day to avoid."
                    .formatted(told.measure(), told.subjectName(), on));
        });
        news().forEach(told -> {
            LocalTime at = told.at();
            if (at != null) {
                tally.occasion(at.isAfter(LocalTime.of(latest, 0)), "%s: %s, first news at %s on %s, after %d:00.".formatted(
                        told.measure(), told.subjectName(), at, told.on(), latest));
            }
        });
        return tally.judgement();
    }

    private RuleJudgement nobodyLeftOut() {
        Tally tally = new Tally("D15");
        of.away().forEach(one -> tally.occasion(!one.reachableByAgreedRoute(),
                "%s: %s, someone is away on %s and no route is agreed by which news reaches them.".formatted(one.measure(),
                        one.subjectName(), one.on())));
        if (of.happened()) {
            of.words(TouchpointStep.INDIVIDUALS_TOLD).forEach(told -> leftOut(tally, told));
        }
        return tally.judgement();
    }

    /** Once the team has heard, whoever of its people has not was left out, unless what was reasonable was done. */
    private void leftOut(Tally tally, SaidWord told) {
        LocalDate team = of.words(TouchpointStep.TEAM_TOLD).stream()
                .filter(word -> word.line().equals(told.line()) && word.team().equals(told.team())).map(SaidWord::first)
                .findFirst().orElse(null);
        tally.occasion(team != null && (told.last() == null || told.last().isAfter(team)),
                "%s: %s were not all told when the team was on %s.".formatted(told.measure(), told.subjectName(), team));
        Attempts attempts = new Attempts(of.conversations(TouchpointStep.INDIVIDUALS_TOLD).stream()
                .filter(one -> one.measure().equals(told.measure()) && one.subject().equals(told.subject())).toList(),
                of.threshold("D15", "attempts"));
        for (UUID person : attempts.unreached()) {
            tally.occasion(team != null && !attempts.reasonable(person),
                    "%s: %s, person %s was tried %d times %s a letter before the team was told on %s.".formatted(told.measure(),
                            told.subjectName(), person, attempts.made(person),
                            attempts.letterSent(person) ? "with" : "without", team));
        }
    }

    private RuleJudgement inPerson() {
        Tally tally = new Tally("D27");
        news().forEach(told -> {
            SpokenChannel channel = told.manner().channel();
            if (channel != null) {
                tally.occasion(!channel.isLive(), "%s: %s, first news came %s on %s.".formatted(told.measure(),
                        told.subjectName(), channel.words(), told.on()));
            }
        });
        return tally.judgement();
    }

    private Stream<Conversation> news() {
        return of.conversations(TouchpointStep.INDIVIDUALS_TOLD).stream().filter(Conversation::reached);
    }
}
