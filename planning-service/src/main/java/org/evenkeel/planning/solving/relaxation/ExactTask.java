package org.evenkeel.planning.solving.relaxation;

import java.util.BitSet;
import java.util.List;

import org.evenkeel.planning.solving.ledger.ScoreLevels;
import org.evenkeel.planning.solving.model.PlanningChoice;

/**
 * A neighbourhood of a plan, to be solved in whole numbers.
 *
 * @param plan one choice a measure, in the problem's order; it stays where nothing is open
 * @param levels of that plan: on levels before {@code level} the answer is no worse, as far as linear rules go
 * @param level what is made small
 * @param open places in {@link Relaxation.Point#choices()} of the choices that may take the place of the plan's
 * @param effort in CP-SAT's deterministic seconds, which do not depend on the machine
 * @param seed of the solver's random choices
 */
public record ExactTask(
        List<PlanningChoice> plan, ScoreLevels levels, SoftLevel level, BitSet open, double effort, long seed) {

    public ExactTask {
        plan = List.copyOf(plan);
    }
}
