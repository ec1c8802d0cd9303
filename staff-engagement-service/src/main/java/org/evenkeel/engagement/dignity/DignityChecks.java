package org.evenkeel.engagement.dignity;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.evenkeel.engagement.engagementplan.CheckedMeasure;
import org.evenkeel.engagement.engagementplan.PlanChecks;
import org.evenkeel.engagement.touchpoint.PlannedTouchpoint;
import org.evenkeel.engagement.touchpoint.SaidWord;
import org.evenkeel.platform.time.Zones;

/** Judges a plan on the planned clock. Keeps nothing. */
@ApplicationScoped
public class DignityChecks {

    private static final String NOT_IN_A_PLAN = "A plan does not tell it; it is seen in what is done.";

    private final PlanChecks checks;
    private final Judgements judgements;
    private final Clock clock;

    DignityChecks(PlanChecks checks, Judgements judgements, Clock clock) {
        this.checks = checks;
        this.judgements = judgements;
        this.clock = clock;
    }

    public DignityCheckResponse check(DignityCheckRequest request) {
        CheckedMeasure.Checked checked = checks.check(request.asPlan(Zones.today(clock)));
        List<LawDates> dates = checked.measures().stream().map(one -> LawDates.planned(one.measure())).toList();
        List<RuleJudgement> judged = new ArrayList<>(LawRules.judge(dates));
        List<SaidWord> words = checked.measures().stream().flatMap(one -> one.touchpoints().stream())
                .map(DignityChecks::planned)
                .toList();
        new WordRules(checked.calendar()).judge(words).forEach(one -> judged.add(withoutRoom(one, checked.measures(), dates)));
        judged.add(meetings("D12", checked.measures()));
        judged.add(meetings("D13", checked.measures()));
        return judgements.of(judged, NOT_IN_A_PLAN);
    }

    private static SaidWord planned(PlannedTouchpoint touchpoint) {
        return new SaidWord(touchpoint.measure(), touchpoint.step(), touchpoint.subject(), touchpoint.subjectName(),
                touchpoint.team(),
                touchpoint.owner(), touchpoint.window().planned(), touchpoint.window().planned());
    }

    /** What has no room on the plan's dates breaks D10 where the briefing alone has none, else D8. */
    private static RuleJudgement withoutRoom(RuleJudgement judged, List<CheckedMeasure> measures, List<LawDates> dates) {
        List<String> sentences = new ArrayList<>(judged.sentences());
        for (int i = 0; i < measures.size(); i++) {
            CheckedMeasure measure = measures.get(i);
            boolean lawIsKept = LawRules.judge(List.of(dates.get(i))).stream().allMatch(rule -> rule.broken() == 0);
            String rule = measure.briefingFits() ? "D8" : "D10";
            if (measure.missed() != null && lawIsKept && rule.equals(judged.rule())) {
                sentences.add(measure.measure().measure() + ": " + measure.missed());
            }
        }
        return new RuleJudgement(judged.rule(), Math.max(judged.occasions(), sentences.size()), sentences);
    }

    private static RuleJudgement meetings(String rule, List<CheckedMeasure> measures) {
        List<CheckedMeasure> consulted = measures.stream()
                .filter(one -> one.measure().consultationNeeded() && one.measure().affectsStaff()).toList();
        return new RuleJudgement(rule, consulted.size(), consulted.stream().filter(one -> !one.preferencesFit())
                .map(one -> "%s: its dates leave no time for it.".formatted(one.measure().measure())).toList());
    }
}
