package org.evenkeel.planning.plan;

import java.util.List;
import java.util.Objects;

import org.evenkeel.planning.assumption.Assumption;
import org.evenkeel.planning.rule.RuleSetting;
import org.evenkeel.planning.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it is read, complete in itself.
 *
 * @param year label of the planned year
 * @param pricesFrom what the prices of consequences rest on
 * @param gap null where the plan breaks a hard rule
 * @param rulesSetAside policies that did not bind, by whom and why
 * @param rulesInForce how far each policy and preference bound; empty in plans from before that was kept
 * @param provenance the plan it was made from and its rounds of prices; null where there is neither
 * @param assumed how many values each rule filled; {@code assumptions} holds every one
 */
public record PlanContent(
        Scenario scenario,
        String year,
        PlanFigures figures,
        @Nullable PlanGap gap,
        List<String> sentences,
        List<BrokenRule> brokenRules,
        List<RuleSetting> rulesSetAside,
        List<PlannedMeasure> measures,
        List<PlanMonth> months,
        String pricesFrom,
        List<AssumedValues> assumed,
        List<Assumption> assumptions,
        List<RuleInForce> rulesInForce,
        @Nullable PlanProvenance provenance) {

    public PlanContent {
        sentences = List.copyOf(sentences);
        brokenRules = List.copyOf(brokenRules);
        rulesSetAside = List.copyOf(rulesSetAside);
        measures = List.copyOf(measures);
        months = List.copyOf(months);
        assumed = List.copyOf(assumed);
        assumptions = List.copyOf(assumptions);
        rulesInForce = List.copyOf(Objects.requireNonNullElse(rulesInForce, List.of()));
    }
}
