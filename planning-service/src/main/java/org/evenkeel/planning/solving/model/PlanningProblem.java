package org.evenkeel.planning.solving.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Everything a solve needs, never changed. Facts refer to one another by their index in these lists.
 *
 * @param months length of the horizon, at least 12; months 0 to 11 are the planned year
 * @param cashFloor null where no floor is set
 * @param staff whom the rules on fair shares look at
 * @param strengths how far policies and preferences bind, and where a policy is set aside
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
        PlanningDutyFacts duties,
        PlanningStaff staff,
        PlanningStrengths strengths) {

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
        PlanningProblemCheck.check(months, measures);
    }

    /** Whether the rule is hard here: only then may a relaxation hold plans to it. */
    public boolean binds(PlanningRule rule) {
        return strengths.hard(rule);
    }

    /** Whether the rule says anything here, hard or weighed. */
    public boolean counts(PlanningRule rule) {
        return strengths.counts(rule);
    }

    /** Whether a policy is set aside at one place. */
    public boolean waived(PlanningRule rule, int place) {
        return strengths.waived(rule, place);
    }
}
