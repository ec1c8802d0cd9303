package org.evenkeel.planning.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.evenkeel.planning.converting.Question;
import org.evenkeel.planning.explanation.Pounds;
import org.evenkeel.planning.rule.RuleSetting;
import org.evenkeel.planning.solving.model.PlanningRule;

/** What a finance director can say of the plan as a whole. */
final class PlanSentences {

    private PlanSentences() {
    }

    static List<String> about(PlanFigures figures, SolvedQuestion solved) {
        PlanGap gap = solved.gap();
        Question question = solved.question();
        List<String> sentences = new ArrayList<>();
        sentences.add("This plan saves %s in %s and %s a year once everything is in effect.".formatted(
                Pounds.of(figures.inYearPence()), question.year().label(), Pounds.of(figures.fullYearPence())));
        sentences.add(figures.inYearShortfallPence() == 0
                ? "It reaches the target of %s for the year.".formatted(Pounds.of(figures.targetInYearPence()))
                : "It falls %s short of the target of %s for the year.".formatted(
                        Pounds.of(figures.inYearShortfallPence()), Pounds.of(figures.targetInYearPence())));
        sentences.addAll(gap == null
                ? List.of("It breaks a rule that binds, so nothing is claimed about better plans.")
                : beside(figures, gap, question.prices().source()));
        if (solved.pricesNotKnown() != null) {
            sentences.add("Recovery prices are default values. %s".formatted(solved.pricesNotKnown()));
        }
        if (figures.deepestBelowFloorPence() == null) {
            sentences.add("Cash is not checked: opening cash, the floor or the forecast is not stated.");
        } else if (figures.deepestBelowFloorPence() > 0) {
            sentences.add("Cash falls %s below its floor at worst; doing nothing would break the floor too."
                    .formatted(Pounds.of(figures.deepestBelowFloorPence())));
        }
        sentences.addAll(setAside(question));
        return sentences;
    }

    /** Who answers for each policy that this plan need not keep. */
    private static List<String> setAside(Question question) {
        Map<String, RuleSetting> settings = new LinkedHashMap<>();
        Stream.concat(question.document().rules().stream(), question.scenario().rules().stream())
                .forEach(setting -> settings.put(setting.rule(), setting));
        return settings.values().stream()
                .filter(setting -> setting.strength() == RuleSetting.Strength.OFF)
                .filter(setting -> PlanningRule.named(setting.rule()).filter(PlanningRule::mayBeOff).isPresent())
                .map(setting -> setting.decidedBy() == null
                        ? "The rule \"%s\" is set aside.".formatted(setting.rule())
                        : "The rule \"%s\" is set aside by %s.".formatted(setting.rule(), setting.decidedBy()))
                .toList();
    }

    private static List<String> beside(PlanFigures figures, PlanGap gap, String prices) {
        boolean targetMet = figures.inYearShortfallPence() == 0 && gap.inYearPence() == 0;
        return List.of(
                targetMet
                        ? "On the prices used (%s), no plan under these rules could do better on this year's target."
                                .formatted(prices)
                        : "On the prices used (%s), no plan under these rules could save more than %s more this year."
                                .formatted(prices, Pounds.of(gap.inYearPence())),
                "Nor could one that saves as much cost more than %s less in recovery. The prices are uncertain."
                        .formatted(Pounds.of(gap.costPence())));
    }
}
