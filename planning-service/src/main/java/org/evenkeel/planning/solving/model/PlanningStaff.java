package org.evenkeel.planning.solving.model;

import java.util.List;

/**
 * The people whom rules on fair shares look at.
 *
 * @param teams every team
 * @param groups the teams and grades whose share of the burden is watched
 * @param seniorPay whether any pay is known to be senior; if not, leadership has no share to bear
 */
public record PlanningStaff(
        List<PlanningStaffTeam> teams,
        List<PlanningStaffGroup> groups,
        boolean seniorPay,
        PlanningThresholds thresholds) {

    /** Nobody: every rule about staff is silent. */
    public static final PlanningStaff NOBODY = new PlanningStaff(List.of(), List.of(), false,
            new PlanningThresholds(1, 0, 100, 100, Integer.MAX_VALUE / PlanningSaving.HUNDREDTHS, 0));

    public PlanningStaff {
        teams = List.copyOf(teams);
        groups = List.copyOf(groups);
    }
}
