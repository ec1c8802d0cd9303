package org.evenkeel.planning.solving.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

/** A problem like another but for what is changed: what explanations try out. The one place that copies a problem. */
public final class ProblemVariant {

    private final PlanningProblem like;
    private final List<PlanningMeasureFact> measures;
    private final List<PlanningPool> pools;
    private final List<PlanningBudget> budgets;
    private final List<PlanningCapacity> capacities;
    private final List<PlanningService> services;
    private List<PlanningRelation> relations;
    private PlanningStrengths strengths;
    private PlanningTarget target;
    private @Nullable PlanningCashFloor cashFloor;
    private PlanningPrices prices;

    private ProblemVariant(PlanningProblem like) {
        this.like = like;
        measures = new ArrayList<>(like.measures());
        pools = new ArrayList<>(like.pools());
        budgets = new ArrayList<>(like.budgets());
        capacities = new ArrayList<>(like.capacities());
        services = new ArrayList<>(like.services());
        relations = like.relations();
        strengths = like.strengths();
        target = like.target();
        cashFloor = like.cashFloor();
        prices = like.prices();
    }

    public static ProblemVariant of(PlanningProblem like) {
        return new ProblemVariant(like);
    }

    /** Fixes a measure to these of its choices, whatever it was fixed to before; none of them frees it. */
    public ProblemVariant fix(int measure, Set<String> choices) {
        PlanningMeasureFact fact = measures.get(measure);
        measures.set(measure, new PlanningMeasureFact(fact.index(), fact.reference(), fact.title(), fact.mustBeTaken(), choices,
                fact.choices()));
        return this;
    }

    /** Changes every choice of every measure; ids stay. */
    public ProblemVariant choices(UnaryOperator<PlanningChoice> change) {
        measures.replaceAll(fact -> new PlanningMeasureFact(fact.index(), fact.reference(), fact.title(), fact.mustBeTaken(),
                fact.pinnedTo(), fact.choices().stream().map(change).toList()));
        return this;
    }

    public ProblemVariant pool(int index, long moreFteHundredths) {
        PlanningPool pool = pools.get(index);
        pools.set(index, new PlanningPool(pool.reference(), pool.name(), pool.removableFte() + moreFteHundredths));
        return this;
    }

    public ProblemVariant budget(int index, long morePence) {
        PlanningBudget budget = budgets.get(index);
        budgets.set(index, new PlanningBudget(budget.reference(), budget.name(), budget.grossPence() + morePence));
        return this;
    }

    /** More of a capacity, in each of its months or in total. */
    public ProblemVariant capacity(int index, long more) {
        PlanningCapacity capacity = capacities.get(index);
        capacities.set(index, new PlanningCapacity(capacity.reference(), capacity.name(), capacity.unit(), capacity.byMonth(),
                capacity.amounts().stream().map(amount -> amount + more).toList()));
        return this;
    }

    public ProblemVariant target(PlanningTarget other) {
        target = other;
        return this;
    }

    /** Sets a policy aside; cash is then not judged at all where it is the cash floor. */
    public ProblemVariant without(PlanningRule rule) {
        strengths = strengths.without(rule);
        if (rule == PlanningRule.CASH_FLOOR) {
            cashFloor = null;
        }
        return this;
    }

    /** No law sets any service a minimum. */
    public ProblemVariant withoutStatutoryMinimum() {
        services.replaceAll(service -> new PlanningService(service.reference(), service.name(), false, service.plannedLevel(), 0,
                service.pencePerPointMonth()));
        return this;
    }

    /** No measure has anything to do with another. */
    public ProblemVariant withoutRelations() {
        relations = List.of();
        return this;
    }

    /** Every part of the cost counts in full, once. */
    public ProblemVariant evenWeights() {
        prices = new PlanningPrices(prices.components(), prices.touchables(), prices.teams(),
                PlanningWeights.even(prices.components().size()));
        return this;
    }

    public PlanningProblem build() {
        return new PlanningProblem(like.months(), measures, like.establishments(), pools, services, budgets, capacities,
                relations, target, cashFloor, prices, like.duties(), like.staff(), strengths);
    }
}
