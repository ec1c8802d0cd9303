package org.evenkeel.engagement.dignity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

import org.evenkeel.engagement.touchpoint.SaidWord;
import org.evenkeel.engagement.touchpoint.TouchpointStep;

/** Individual meetings: time for a companion (D12), two of them, spaced (D13), a companion allowed (D22). Pure. */
final class MeetingRules {

    private final DignityCase of;

    MeetingRules(DignityCase of) {
        this.of = of;
    }

    List<RuleJudgement> judge() {
        return List.of(timeForACompanion(), twoMeetings(), companion());
    }

    private RuleJudgement timeForACompanion() {
        Tally tally = new Tally("D12");
        int least = of.threshold("D12", "leastDays");
        int most = of.threshold("D12", "mostDays");
        for (SaidWord met : of.words(TouchpointStep.FIRST_MEETING)) {
            of.words(TouchpointStep.INDIVIDUALS_TOLD).stream().filter(told -> isAbout(told, met)).forEach(told -> {
                long days = ChronoUnit.DAYS.between(day(told), day(met));
                tally.occasion(days < least || days > most,
                        "%s: %s, from the letter on %s to the first meeting on %s are %d days, not %d to %d.".formatted(
                                met.measure(), met.subjectName(), day(told), day(met), days, least, most));
            });
        }
        return tally.judgement();
    }

    private RuleJudgement twoMeetings() {
        Tally tally = new Tally("D13");
        int spacing = of.threshold("D13", "spacingDays");
        List<SaidWord> seconds = of.words(TouchpointStep.SECOND_MEETING);
        for (SaidWord first : of.words(TouchpointStep.FIRST_MEETING)) {
            List<SaidWord> second = seconds.stream().filter(met -> isAbout(met, first)).toList();
            second.forEach(met -> tally.occasion(day(met).isBefore(day(first).plusDays(spacing)),
                    "%s: %s, the meetings of %s and %s are less than %d days apart.".formatted(met.measure(),
                            met.subjectName(), day(first), day(met), spacing)));
            of.dismissing().stream().filter(dates -> second.isEmpty() && dates.measure().equals(first.measure()))
                    .forEach(dates -> tally.occasion(true, "%s: %s, notice on %s after one meeting.".formatted(first.measure(),
                            first.subjectName(), dates.notice())));
        }
        return tally.judgement();
    }

    private RuleJudgement companion() {
        Tally tally = new Tally("D22");
        of.conversations(TouchpointStep.FIRST_MEETING, TouchpointStep.SECOND_MEETING).forEach(met -> {
            Boolean offered = met.manner().companionOffered();
            if (offered != null) {
                tally.occasion(!offered, "%s: %s, no companion was allowed at the meeting on %s.".formatted(met.measure(),
                        met.subjectName(), met.on()));
            }
        });
        return tally.judgement();
    }

    private static boolean isAbout(SaidWord one, SaidWord other) {
        return one.line().equals(other.line()) && one.subject().equals(other.subject());
    }

    private static LocalDate day(SaidWord word) {
        return Objects.requireNonNull(word.first());
    }
}
