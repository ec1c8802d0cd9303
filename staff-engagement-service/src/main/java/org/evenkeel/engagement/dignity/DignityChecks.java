package org.evenkeel.engagement.dignity;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.evenkeel.engagement.engagementplan.CheckedMeasure;
import org.evenkeel.engagement.engagementplan.PlanChecks;
import org.evenkeel.platform.time.Zones;

/** Judges a plan on the planned clock. Keeps nothing. */
@ApplicationScoped
public class DignityChecks {

    private static final String NOT_IN_A_PLAN = "A plan does not tell it; it is seen in what is done.";

    private final PlanChecks checks;
    private final DignityCases cases;
    private final DignityRulesService rules;
    private final Judgements judgements;
    private final Clock clock;

    DignityChecks(PlanChecks checks, DignityCases cases, DignityRulesService rules, Judgements judgements, Clock clock) {
        this.checks = checks;
        this.cases = cases;
        this.rules = rules;
        this.judgements = judgements;
        this.clock = clock;
    }

    public DignityCheckResponse check(DignityCheckRequest request) {
        CheckedMeasure.Checked checked = checks.check(request.asPlan(Zones.today(clock)));
        DignityCase planned = cases.planned(checked, request.planId(), rules.thresholds());
        List<RuleJudgement> judged = DignityRuleset.judge(planned).stream()
                .map(one -> withoutRoom(one, checked.measures(), planned.dates())).toList();
        return judgements.of(judged, List.of(), NOT_IN_A_PLAN);
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
}
