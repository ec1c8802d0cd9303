package org.evenkeel.planning.solving.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.evenkeel.planning.solving.ledger.Overlap;
import org.evenkeel.planning.solving.ledger.PlanLedger;
import org.evenkeel.planning.solving.ledger.RuleBreach;
import org.evenkeel.planning.solving.ledger.ScoreLevels;
import org.evenkeel.planning.solving.model.PlanningAmount;
import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningRelation;
import org.evenkeel.planning.solving.model.PlanningRule;

/** Takes one plan apart into figures. */
final class PlanEvaluator {

    private final PlanningProblem problem;
    private final List<PlanningChoice> choices;
    private final PlanLedger ledger;

    PlanEvaluator(PlanningProblem problem, List<PlanningChoice> choices) {
        this.problem = problem;
        this.choices = choices;
        this.ledger = PlanChoices.book(problem, choices);
    }

    PlanEvaluation evaluate() {
        List<RuleBreach> breaches = new ArrayList<>();
        for (PlanningRule rule : PlanningRule.values()) {
            breaches.addAll(ledger.breaches(rule));
        }
        return new PlanEvaluation(ledger.levels(), breaches, ledger.inYearPence(), ledger.recurrentPence(),
                ledger.costFigures(), Arrays.stream(ledger.cashPence()).boxed().toList(), cumulativeInYear(),
                contributions());
    }

    private List<Long> cumulativeInYear() {
        long[] months = new long[PlanningProblem.MONTHS_IN_YEAR];
        for (PlanningChoice choice : choices) {
            for (PlanningAmount saving : choice.saving().byMonthPence()) {
                if (saving.subject() < months.length) {
                    months[saving.subject()] += saving.amount();
                }
            }
        }
        problem.relations().stream().filter(relation -> relation.kind() == PlanningRelation.Kind.OVERLAPS)
                .forEach(relation -> subtractOverlap(relation, months));
        List<Long> cumulative = new ArrayList<>();
        long sum = 0;
        for (long month : months) {
            sum += month;
            cumulative.add(sum);
        }
        return cumulative;
    }

    private void subtractOverlap(PlanningRelation relation, long[] months) {
        int later = Math.max(choices.get(relation.measure()).timing().effectMonth(),
                choices.get(relation.other()).timing().effectMonth());
        for (int month = Math.max(0, later); month < months.length; month++) {
            months[month] -= Overlap.monthlyPence(relation);
        }
    }

    private List<MeasureContribution> contributions() {
        ScoreLevels with = ledger.levels();
        long inYear = ledger.inYearPence();
        long recurrent = ledger.recurrentPence();
        List<MeasureContribution> contributions = new ArrayList<>();
        for (PlanningChoice choice : choices) {
            if (choice.taken()) {
                ledger.put(without(choice));
                contributions.add(new MeasureContribution(choice.measure(), ledger.levels().less(with),
                        inYear - ledger.inYearPence(), recurrent - ledger.recurrentPence()));
                ledger.put(choice);
            }
        }
        return contributions;
    }

    private PlanningChoice without(PlanningChoice choice) {
        return problem.measures().get(choice.measure()).choices().stream().filter(other -> !other.taken()).findFirst()
                .orElseGet(() -> PlanningChoice.notTaken(choice.id() + "/left", choice.measure(), 0));
    }
}
