package org.evenkeel.engagement.dignity;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.evenkeel.engagement.touchpoint.SaidWord;
import org.evenkeel.engagement.touchpoint.TouchpointStep;

/** Answers before closing (D25), and what follows a leak (D28). Pure. */
final class ReplyRules {

    private static final int WHOLE = 100;

    private final DignityCase of;

    ReplyRules(DignityCase of) {
        this.of = of;
    }

    List<RuleJudgement> judge() {
        return List.of(answered(), leak());
    }

    private RuleJudgement answered() {
        Tally tally = new Tally("D25");
        int percent = of.threshold("D25", "answeredPercent");
        of.replies().stream().filter(one -> one.responses() > 0)
                .forEach(one -> tally.occasion(WHOLE * one.answered() < percent * one.responses(),
                        "%s: %d of %d responses have no written answer, and consultation closed on %s.".formatted(one.measure(),
                                one.responses() - one.answered(), one.responses(), one.closed())));
        if (!of.happened()) {
            of.words(TouchpointStep.CONSULTATION_CLOSED).forEach(closed -> planned(tally, closed));
        }
        return tally.judgement();
    }

    private void planned(Tally tally, SaidWord closed) {
        LocalDate on = Objects.requireNonNull(closed.first());
        of.words(TouchpointStep.RESPONSES_ANSWERED).stream().filter(word -> word.measure().equals(closed.measure()))
                .map(word -> Objects.requireNonNull(word.first()))
                .forEach(answered -> tally.occasion(answered.isAfter(on),
                        "%s: responses are to be answered by %s, and consultation closes on %s.".formatted(closed.measure(),
                                answered, on)));
    }

    private RuleJudgement leak() {
        Tally tally = new Tally("D28");
        int days = of.threshold("D28", "withinWorkingDays");
        of.facts().leaks().forEach(leak -> {
            LocalDate begun = leak.acceleratedPlanBegun();
            LocalDate by = of.frame().calendar().plus(leak.known(), days);
            tally.occasion(begun == null || begun.isAfter(by),
                    "%s: word got out on %s and the accelerated plan began %s; by %s was due.".formatted(leak.measure(),
                            leak.known(), begun == null ? "not at all" : "on " + begun, by));
        });
        return tally.judgement();
    }
}
