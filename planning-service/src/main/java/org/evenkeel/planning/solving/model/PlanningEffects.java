package org.evenkeel.planning.solving.model;

import java.util.List;

/**
 * What a choice does, by subject. Only months within the horizon stand here, only amounts other than 0, and each subject
 * (with its month) once a list.
 *
 * @param removedFte FTE removed for good, in hundredths (subject: pool), each above 0
 * @param levelLosses falls of service levels
 * @param capacityUses use of capacities, each above 0, in the capacity's unit
 * @param capacityGains what it adds to capacities, each above 0, already halved where it comes after pressure has started
 * @param netCashPence receipts less payments it causes in each month (subject: month); negative where it costs cash
 * @param removedShares share of a team's posts removed, in basis points, in the month of removal (subject: team)
 * @param touched indexes of what it touches ({@link PlanningTouchable})
 * @param staff what it does to those who go and those who stay
 */
public record PlanningEffects(
        List<PlanningDismissal> dismissals,
        List<PlanningAmount> removedFte,
        List<PlanningLevelLoss> levelLosses,
        List<PlanningMonthly> capacityUses,
        List<PlanningMonthly> capacityGains,
        List<PlanningAmount> netCashPence,
        List<PlanningMonthly> removedShares,
        List<Integer> touched,
        PlanningStaffEffects staff) {

    /** Nothing at all. */
    public static final PlanningEffects NONE = new PlanningEffects(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            PlanningStaffEffects.NONE);

    public PlanningEffects {
        dismissals = List.copyOf(dismissals);
        removedFte = List.copyOf(removedFte);
        levelLosses = List.copyOf(levelLosses);
        capacityUses = List.copyOf(capacityUses);
        capacityGains = List.copyOf(capacityGains);
        netCashPence = List.copyOf(netCashPence);
        removedShares = List.copyOf(removedShares);
        touched = List.copyOf(touched);
    }
}
