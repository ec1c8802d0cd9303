package org.evenkeel.planning.solving.ledger;

import java.util.List;
import java.util.function.Consumer;

import org.evenkeel.planning.solving.model.PlanningAmount;
import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningRule;

/** What the plan's consequences cost, part by part, with weights. Part (d) is kept with the service levels. */
final class CostAccount implements Account {

    private final WeightedPrices prices;
    private final LevelAccount levels;
    private final TeamCharges teams;
    private final TouchedCharges touched;
    private final long[] components;
    private long chosen;
    private long departure;

    CostAccount(PlanningProblem problem, WeightedPrices prices, LevelAccount levels) {
        this.prices = prices;
        this.levels = levels;
        teams = new TeamCharges(problem, prices);
        components = new long[problem.prices().components().size()];
        touched = new TouchedCharges(problem, prices);
    }

    @Override
    public List<PlanningRule> rules() {
        return List.of(PlanningRule.COST);
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
        for (PlanningAmount component : choice.cost().componentPence()) {
            long pence = sign * prices.componentPence(component);
            components[component.subject()] += pence;
            chosen += pence;
        }
        departure += sign * prices.departurePence(choice);
        touched.book(choice, sign);
        teams.book(choice, sign);
    }

    CostFigures figures() {
        return new CostFigures(components.clone(), touched.pence(), teams.pence(), levels.pence(), departure);
    }

    @Override
    public long amount(PlanningRule rule) {
        return chosen + departure + touched.pence() + teams.pence() + levels.pence();
    }

    @Override
    public void explain(PlanningRule rule, Consumer<RuleBreach> breaches) {
        long cost = amount(rule);
        if (cost > 0) {
            breaches.accept(new RuleBreach(rule, BreachSubject.of(BreachSubject.Kind.ORGANISATION, 0),
                    RuleBreach.Unit.PENCE, cost, 0, cost, List.of()));
        }
    }
}
