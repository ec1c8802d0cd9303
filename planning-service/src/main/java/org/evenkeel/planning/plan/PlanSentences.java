package org.evenkeel.planning.plan;

import java.util.ArrayList;
import java.util.List;

import org.evenkeel.planning.baseline.Service;
import org.evenkeel.planning.converting.Question;
import org.evenkeel.planning.explanation.Pounds;

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
        if (solved.pricesNote() != null) {
            sentences.add(solved.pricesNote());
        }
        sentences.addAll(cash(figures));
        sentences.addAll(ProvenanceSentences.of(solved.provenance()));
        sentences.addAll(weighed(figures));
        sentences.addAll(notPriced(question));
        sentences.addAll(setAside(question));
        sentences.addAll(RuleRecordSentences.of(question));
        return sentences;
    }

    private static List<String> cash(PlanFigures figures) {
        Long below = figures.deepestBelowFloorPence();
        if (below == null) {
            return List.of("Cash is not checked: opening cash, the floor or the forecast is not stated.");
        }
        return below == 0 ? List.of()
                : List.of("Cash falls %s below its floor at worst; doing nothing would break the floor too."
                        .formatted(Pounds.of(below)));
    }

    /** What broken rules count that the scenario weighs. */
    private static List<String> weighed(PlanFigures figures) {
        return figures.weighedRulesPence() == 0 ? List.of()
                : List.of("Rules that this scenario weighs are broken: they count %s beside the cost, which is not money spent."
                        .formatted(Pounds.of(figures.weighedRulesPence())));
    }

    /** Who answers for each policy that this plan need not keep. */
    private static List<String> setAside(Question question) {
        return question.rulesSetAside().stream()
                .map(setting -> "The rule \"%s\" is set aside by %s.".formatted(setting.rule(), setting.decidedBy()))
                .toList();
    }

    /** Services whose level nobody can price, so that a cost of nothing is not taken for no harm. */
    private static List<String> notPriced(Question question) {
        List<Service> services = question.document().services();
        long without = services.stream().filter(service -> service.grossBudgetPence() == null).count();
        return without == 0
                ? List.of()
                : List.of("Harm to %d of %d services is not priced: their budgets are not stated."
                        .formatted(without, services.size()));
    }

    private static List<String> beside(PlanFigures figures, PlanGap gap, String prices) {
        boolean targetMet = figures.inYearShortfallPence() == 0 && gap.inYearPence() == 0;
        return List.of(
                targetMet
                        ? "On the prices used (%s), no plan under these rules could do better on this year's target."
                                .formatted(prices)
                        : "On the prices used (%s), no plan under these rules could come more than %s nearer the target."
                                .formatted(prices, Pounds.of(gap.inYearPence())),
                (figures.weighedRulesPence() == 0
                        ? "Nor could one that saves as much cost more than %s less in recovery. The prices are uncertain."
                        : "Nor could one that saves as much come out more than %s less in recovery cost and weighed rules.")
                        .formatted(Pounds.of(gap.costPence())));
    }
}
