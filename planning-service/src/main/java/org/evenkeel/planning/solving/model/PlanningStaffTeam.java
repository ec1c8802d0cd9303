package org.evenkeel.planning.solving.model;

import java.util.List;

/**
 * A team as its people know it.
 *
 * @param pastRounds months of formal restructures before any measure, counted from the first of the planned year and so
 *        below 0, in order, each once
 * @param fte who does its work now, volunteers included, in hundredths
 */
public record PlanningStaffTeam(String reference, String name, List<Integer> pastRounds, long fte) {

    public PlanningStaffTeam {
        pastRounds = List.copyOf(pastRounds);
    }
}
