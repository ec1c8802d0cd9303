package org.evenkeel.planning.solving.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningDismissal;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningRule;

/** Dismissals of each establishment by day, judged window by window. */
final class ConsultationAccount implements Account {

    private final List<DismissalWindows> establishments = new ArrayList<>();

    ConsultationAccount(PlanningProblem problem) {
        for (int index = 0; index < problem.establishments().size(); index++) {
            establishments.add(new DismissalWindows(index, problem.establishments().get(index),
                    problem.staff().thresholds().justUnderPercent()));
        }
    }

    @Override
    public List<PlanningRule> rules() {
        return List.of(PlanningRule.COLLECTIVE_CONSULTATION, PlanningRule.JUST_UNDER_A_THRESHOLD);
    }

    @Override
    public void add(PlanningChoice choice) {
        for (PlanningDismissal dismissal : choice.effects().dismissals()) {
            establishments.get(dismissal.establishment()).add(choice, dismissal);
        }
    }

    @Override
    public void remove(PlanningChoice choice) {
        for (PlanningDismissal dismissal : choice.effects().dismissals()) {
            establishments.get(dismissal.establishment()).remove(dismissal);
        }
    }

    @Override
    public long amount(PlanningRule rule) {
        long penalty = 0;
        for (int index = 0; index < establishments.size(); index++) {
            penalty += establishments.get(index).penalty(rule);
        }
        return penalty;
    }

    @Override
    public void explain(PlanningRule rule, Consumer<RuleBreach> breaches) {
        establishments.forEach(establishment -> establishment.explain(rule, breaches));
    }
}
