package org.evenkeel.planning.solving.model;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Everything a solve needs, never changed. Facts refer to one another by their index in these lists.
 *
 * @param months length of the horizon, at least 12; months 0 to 11 are the planned year
 * @param cashFloor null where no floor is set
 * @param rulesOff the policies that this scenario sets aside
 */
public record PlanningProblem(
        int months,
        List<PlanningMeasureFact> measures,
        List<PlanningEstablishment> establishments,
        List<PlanningPool> pools,
        List<PlanningService> services,
        List<PlanningBudget> budgets,
        List<PlanningCapacity> capacities,
        List<PlanningRelation> relations,
        PlanningTarget target,
        @Nullable PlanningCashFloor cashFloor,
        PlanningPrices prices,
        Set<PlanningRule> rulesOff) {

    /** Months of the planned year. */
    public static final int MONTHS_IN_YEAR = 12;

    public PlanningProblem {
        measures = List.copyOf(measures);
        establishments = List.copyOf(establishments);
        pools = List.copyOf(pools);
        services = List.copyOf(services);
        budgets = List.copyOf(budgets);
        capacities = List.copyOf(capacities);
        relations = List.copyOf(relations);
        rulesOff = Set.copyOf(rulesOff);
        PlanningProblemCheck.check(months, measures, rulesOff);
    }

    /** Whether the rule binds here. */
    public boolean binds(PlanningRule rule) {
        return !rulesOff.contains(rule);
    }
}
