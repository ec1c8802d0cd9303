package org.evenkeel.planning.solving.ledger;

import java.util.List;
import java.util.function.Consumer;

import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningRule;

/** Policies that a choice breaks by itself, whatever else is chosen: it lacks an assessment, or an authorisation. */
final class DutyAccount implements Account {

    private static final List<PlanningRule> RULES = List.of(
            PlanningRule.ASSESSED_BEFORE_DECIDED, PlanningRule.SECTION_114);

    private final PlanningProblem problem;
    private final LedgerChoices choices;
    private final long[] penalties = new long[RULES.size()];

    DutyAccount(PlanningProblem problem, LedgerChoices choices) {
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
            penalties[index] += sign * DutyPoints.of(problem, RULES.get(index), choice);
        }
    }

    @Override
    public long amount(PlanningRule rule) {
        return penalties[RULES.indexOf(rule)];
    }

    @Override
    public void explain(PlanningRule rule, Consumer<RuleBreach> breaches) {
        RuleBreach.Unit unit = rule == PlanningRule.SECTION_114 ? RuleBreach.Unit.COMMITMENTS
                : RuleBreach.Unit.ASSESSMENTS;
        for (int measure : choices.measuresWith(choice -> DutyPoints.of(problem, rule, choice) > 0)) {
            PlanningChoice choice = choices.of(measure);
            if (choice != null) {
                long points = DutyPoints.of(problem, rule, choice);
                breaches.accept(new RuleBreach(rule, BreachSubject.of(BreachSubject.Kind.MEASURE, measure), unit,
                        points / Penalty.WHOLE, 0, points, List.of(measure)));
            }
        }
    }
}
