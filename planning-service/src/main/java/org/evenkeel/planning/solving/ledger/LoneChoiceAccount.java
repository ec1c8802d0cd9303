package org.evenkeel.planning.solving.ledger;

import java.util.List;
import java.util.function.Consumer;

import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningNews;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningRule;

/** What policy and preference say to a choice by itself: how it pays back, and when it is told. */
final class LoneChoiceAccount implements Account {

    private static final List<PlanningRule> RULES = List.of(PlanningRule.PAYBACK, PlanningRule.ANNOUNCEMENT_WINDOWS);

    private final PlanningProblem problem;
    private final LedgerChoices choices;
    private final long[] penalties = new long[RULES.size()];

    LoneChoiceAccount(PlanningProblem problem, LedgerChoices choices) {
        this.problem = problem;
        this.choices = choices;
    }

    @Override
    public List<PlanningRule> rules() {
        return RULES;
    }

    @Override
    public void add(PlanningChoice choice) {
        book(choice, 1);
    }

    @Override
    public void remove(PlanningChoice choice) {
        book(choice, -1);
    }

    private void book(PlanningChoice choice, int sign) {
        for (int index = 0; index < penalties.length; index++) {
            penalties[index] += sign * ChoicePolicy.points(problem, RULES.get(index), choice);
        }
    }

    @Override
    public long amount(PlanningRule rule) {
        return penalties[RULES.indexOf(rule)];
    }

    @Override
    public void explain(PlanningRule rule, Consumer<RuleBreach> breaches) {
        for (int measure : choices.measuresWith(choice -> ChoicePolicy.points(problem, rule, choice) > 0)) {
            PlanningChoice choice = choices.of(measure);
            if (choice != null) {
                breaches.accept(breach(rule, choice));
            }
        }
    }

    private RuleBreach breach(PlanningRule rule, PlanningChoice choice) {
        BreachSubject subject = BreachSubject.of(BreachSubject.Kind.MEASURE, choice.measure());
        long points = ChoicePolicy.points(problem, rule, choice);
        List<Integer> measures = List.of(choice.measure());
        PlanningNews news = choice.effects().staff().news();
        if (rule == PlanningRule.ANNOUNCEMENT_WINDOWS && news != null) {
            return new RuleBreach(rule, subject, RuleBreach.Unit.EPOCH_DAY, news.day(), news.suits(), points, measures);
        }
        return new RuleBreach(rule, subject, RuleBreach.Unit.MONTH_HUNDREDTHS, choice.saving().paybackHundredths(),
                ChoicePolicy.mostPaybackHundredths(problem), points, measures);
    }
}
