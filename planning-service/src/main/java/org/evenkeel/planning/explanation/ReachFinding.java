package org.evenkeel.planning.explanation;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How far a target for the year can be reached. Money in pence.
 *
 * @param savedPence by the plan
 * @param mostPence that any legal plan could save, by the relaxation; null where that was not found in time
 * @param outOfReach whether it is proved that no legal plan reaches the target
 * @param inTheWay the smallest set found that, lifted, lets the relaxation reach it; empty where none is, or none does
 * @param smallest whether no smaller set would do
 * @param planFound whether a short solve with the set lifted found a plan that reaches it
 */
public record ReachFinding(long targetPence, long savedPence, @Nullable Long mostPence, boolean outOfReach,
        List<InTheWay> inTheWay, boolean smallest, boolean planFound) {

    public ReachFinding {
        inTheWay = List.copyOf(inTheWay);
    }

    /**
     * Something in the way.
     *
     * @param mayBeLifted false for law and for what the organisation stated of its measures
     */
    public record InTheWay(String name, boolean mayBeLifted) {
    }
}
