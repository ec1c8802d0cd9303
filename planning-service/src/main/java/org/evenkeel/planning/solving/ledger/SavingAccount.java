package org.evenkeel.planning.solving.ledger;

import java.util.List;
import java.util.function.Consumer;

import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningRule;
import org.evenkeel.planning.solving.model.PlanningTarget;

/** What the plan saves, and what it lacks to the targets. */
final class SavingAccount implements Account {

    private final PlanningTarget target;
    private final RelationAccount relations;
    private long inYear;
    private long recurrent;

    SavingAccount(PlanningProblem problem, RelationAccount relations) {
        this.target = problem.target();
        this.relations = relations;
    }

    long inYearPence() {
        return inYear - relations.lostInYear();
    }

    long recurrentPence() {
        return recurrent - relations.lostRecurrent();
    }

    @Override
    public List<PlanningRule> rules() {
        return List.of(PlanningRule.IN_YEAR_SHORTFALL, PlanningRule.RECURRENT_SHORTFALL);
    }

    @Override
    public void add(PlanningChoice choice) {
        inYear += choice.saving().inYearPence();
        recurrent += choice.saving().recurrentPence();
    }

    @Override
    public void remove(PlanningChoice choice) {
        inYear -= choice.saving().inYearPence();
        recurrent -= choice.saving().recurrentPence();
    }

    @Override
    public long amount(PlanningRule rule) {
        return rule == PlanningRule.IN_YEAR_SHORTFALL ? shortfall(target.inYearPence(), inYearPence())
                : shortfall(target.recurrentPence(), recurrentPence());
    }

    private static long shortfall(long target, long saved) {
        return target == 0 ? 0 : Math.max(0, target - saved);
    }

    @Override
    public void explain(PlanningRule rule, Consumer<RuleBreach> breaches) {
        boolean inYearRule = rule == PlanningRule.IN_YEAR_SHORTFALL;
        long shortfall = amount(rule);
        if (shortfall > 0) {
            breaches.accept(new RuleBreach(rule, BreachSubject.of(BreachSubject.Kind.ORGANISATION, 0),
                    RuleBreach.Unit.PENCE, inYearRule ? inYearPence() : recurrentPence(),
                    inYearRule ? target.inYearPence() : target.recurrentPence(), shortfall, List.of()));
        }
    }
}
