package org.evenkeel.planning.solving.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a choice does to those who go and those who stay.
 *
 * @param rounds teams it restructures formally, each once
 * @param workloads who goes from a team and what work goes with them, each team once
 * @param pay pay that it takes out
 * @param news when it is first told of; null where nobody needs telling, or the day suits
 */
public record PlanningStaffEffects(
        List<PlanningRound> rounds,
        List<PlanningWorkload> workloads,
        PlanningPayCut pay,
        @Nullable PlanningNews news) {

    /** None. */
    public static final PlanningStaffEffects NONE = new PlanningStaffEffects(List.of(), List.of(), PlanningPayCut.NONE,
            null);

    public PlanningStaffEffects {
        rounds = List.copyOf(rounds);
        workloads = List.copyOf(workloads);
    }
}
