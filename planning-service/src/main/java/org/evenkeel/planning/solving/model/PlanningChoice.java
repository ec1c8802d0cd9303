package org.evenkeel.planning.solving.model;

import org.jspecify.annotations.Nullable;

/**
 * One value a measure can have: an option from a month on in a consultation band, or "not taken". Two choices with the
 * same id are the same choice: nothing else is compared.
 *
 * @param id stable across solves, for example {@code M12/full/3/COLLECTIVE} or {@code M12/not-taken}
 * @param measure index of its measure
 * @param option reference of the option; null is "not taken"
 */
public record PlanningChoice(
        String id,
        int measure,
        @Nullable String option,
        PlanningTiming timing,
        PlanningSaving saving,
        PlanningEffects effects,
        PlanningDuties duties,
        PlanningCost cost) {

    /**
     * "Not taken": no saving and no effect.
     *
     * @param departurePence price of dropping what the plan approved last took; 0 where there is none
     */
    public static PlanningChoice notTaken(String id, int measure, long departurePence) {
        return new PlanningChoice(id, measure, null, PlanningTiming.NOT_TAKEN, PlanningSaving.NONE,
                PlanningEffects.NONE, PlanningDuties.NONE,
                new PlanningCost(PlanningCost.NONE.componentPence(), departurePence));
    }

    /** Whether the measure is done at all. */
    public boolean taken() {
        return option != null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof PlanningChoice choice && id.equals(choice.id));
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
