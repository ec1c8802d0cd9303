package org.evenkeel.planning.plan;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A plan's headline figures, in pence unless the name says otherwise.
 *
 * @param inYearPence net saving that counts towards the target of the year
 * @param recurrentPence net recurrent saving that counts, a year
 * @param fullYearPence net saving over twelve months with everything in effect, in full
 * @param oneOffPence cost of making the savings happen, whichever money pays it
 * @param costPence cost of the consequences for people, services and partners; {@code costParts} adds up to it
 * @param weighedRulesPence what broken rules weigh that are not hard in this scenario; beside the cost, never within it
 * @param deepestBelowFloorPence how far cash falls below its floor at worst; null where no floor is checked
 */
public record PlanFigures(
        long targetInYearPence,
        long inYearPence,
        long inYearShortfallPence,
        @Nullable Long targetRecurrentPence,
        long recurrentPence,
        long recurrentShortfallPence,
        long fullYearPence,
        long oneOffPence,
        long postsRemovedHundredths,
        int employeesLeaving,
        long costPence,
        List<CostPart> costParts,
        long weighedRulesPence,
        @Nullable Long deepestBelowFloorPence,
        int measuresTaken,
        int measures) {

    public PlanFigures {
        costParts = List.copyOf(costParts);
    }

    /** One part of the cost by name. */
    public record CostPart(String name, long pence) {
    }
}
