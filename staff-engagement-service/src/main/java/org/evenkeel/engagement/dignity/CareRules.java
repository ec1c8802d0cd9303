package org.evenkeel.engagement.dignity;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.evenkeel.engagement.dignity.DignityFacts.Selection;
import org.evenkeel.engagement.dignity.DignityFacts.SupportForThoseAtRisk;
import org.evenkeel.engagement.touchpoint.SaidWord;
import org.evenkeel.engagement.touchpoint.TouchpointStep;

/** Care for those at risk (D19), for those who stay (D20), and fairness among them (D21). Pure. */
final class CareRules {

    private final DignityCase of;

    CareRules(DignityCase of) {
        this.of = of;
    }

    List<RuleJudgement> judge() {
        return List.of(support(), thoseWhoStay(), selection());
    }

    private RuleJudgement support() {
        Tally tally = new Tally("D19");
        int kinds = of.threshold("D19", "kindsOfSupport");
        for (LawDates dates : of.dates()) {
            LocalDate told = of.words(TouchpointStep.INDIVIDUALS_TOLD).stream()
                    .filter(word -> word.measure().equals(dates.measure())).map(SaidWord::first).filter(Objects::nonNull)
                    .min(LocalDate::compareTo).orElse(null);
            List<SupportForThoseAtRisk> given = of.facts().support().stream()
                    .filter(one -> one.measure().equals(dates.measure())).toList();
            if (told == null || given.isEmpty() && !of.happened()) {
                continue;
            }
            long there = given.stream().filter(one -> !one.from().isAfter(told)).flatMap(one -> one.kinds().stream())
                    .distinct().count();
            tally.occasion(there < kinds, "%s: when the first person was told on %s, %d of %d kinds of support were there."
                    .formatted(dates.measure(), told, there, kinds));
        }
        return tally.judgement();
    }

    private RuleJudgement thoseWhoStay() {
        Tally tally = new Tally("D20");
        within(tally, TouchpointStep.SURVIVORS_BRIEFED, of.threshold("D20", "briefingWorkingDays"),
                "%s: %s, those who stay were briefed on %s, more than %d working days after notice on %s.");
        within(tally, TouchpointStep.ONE_TO_ONES_HELD, of.threshold("D20", "conversationWorkingDays"),
                "%s: %s, those who stay were spoken to one by one until %s, more than %d working days after notice on %s.");
        return tally.judgement();
    }

    private void within(Tally tally, TouchpointStep step, int days, String sentence) {
        for (SaidWord done : of.words(step)) {
            of.words(TouchpointStep.NOTICE_GIVEN).stream().filter(notice -> notice.line().equals(done.line()))
                    .map(SaidWord::first).filter(Objects::nonNull).max(LocalDate::compareTo).ifPresent(given -> {
                        LocalDate on = Objects.requireNonNull(done.last() == null ? done.first() : done.last());
                        tally.occasion(on.isAfter(of.frame().calendar().plus(given, days)),
                                sentence.formatted(done.measure(), done.subjectName(), on, days, given));
                    });
        }
    }

    private RuleJudgement selection() {
        Tally tally = new Tally("D21");
        int assessors = of.threshold("D21", "assessors");
        for (LawDates dates : of.dismissing()) {
            List<Selection> made = of.facts().selections().stream().filter(one -> one.measure().equals(dates.measure()))
                    .toList();
            if (made.isEmpty() && of.happened()) {
                tally.occasion(true, "%s: notice was given on %s and how people were selected is not on record."
                        .formatted(dates.measure(), dates.notice()));
            }
            made.forEach(one -> tally.occasion(!one.criteriaPublished().isBefore(one.scored()) || one.assessors() < assessors
                    || !one.ownScoreSeen() || !one.appealToSomeoneUninvolved(), sentence(one, assessors)));
        }
        return tally.judgement();
    }

    private static String sentence(Selection one, int assessors) {
        return ("%s: pool %s, criteria published on %s and scored on %s by %d (%d are asked for); own score %s; appeal to someone %s.")
                .formatted(one.measure(), one.pool(), one.criteriaPublished(), one.scored(), one.assessors(), assessors,
                        one.ownScoreSeen() ? "seen" : "not seen",
                        one.appealToSomeoneUninvolved() ? "uninvolved" : "involved");
    }
}
