package org.evenkeel.planning.solving.model;

import java.util.List;

/**
 * Pay of those in post that a choice takes out, in millionths of the pay bill that it is taken from.
 *
 * @param whole of the pay bill of all
 * @param senior of the senior pay bill
 * @param groups of the pay bill of each group (subject: {@link PlanningStaff#groups()}), each above 0
 */
public record PlanningPayCut(long whole, long senior, List<PlanningAmount> groups) {

    /** The whole of a pay bill. */
    public static final long WHOLE = 1_000_000;

    static final PlanningPayCut NONE = new PlanningPayCut(0, 0, List.of());

    public PlanningPayCut {
        groups = List.copyOf(groups);
    }
}
