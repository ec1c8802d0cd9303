package org.evenkeel.planning.solving.relaxation;

import java.util.List;

import org.evenkeel.planning.solving.model.PlanningChoice;

/**
 * What the exact solver made of a neighbourhood.
 *
 * @param plan one choice a measure, keeping all linear rules; the task's own plan where nothing was found
 * @param complete whether no better plan is left in the neighbourhood, as far as linear rules go
 * @param boundPence no plan of the neighbourhood is below it on the task's level; 0 where nothing was proved
 */
public record ExactAnswer(List<PlanningChoice> plan, boolean complete, long boundPence) {

    public ExactAnswer {
        plan = List.copyOf(plan);
    }
}
