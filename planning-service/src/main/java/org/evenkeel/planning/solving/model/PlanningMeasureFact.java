package org.evenkeel.planning.solving.model;

import java.util.List;
import java.util.Set;

/**
 * What is fixed about a measure.
 *
 * @param index its place in the problem, from 0
 * @param reference as the user named it
 * @param mustBeTaken "not taken" is not in its range
 * @param pinnedTo ids of the choices a person fixed it to, usually one; empty is not pinned
 * @param choices every choice there is, "not taken" among them, before pins
 */
public record PlanningMeasureFact(
        int index,
        String reference,
        String title,
        boolean mustBeTaken,
        Set<String> pinnedTo,
        List<PlanningChoice> choices) {

    public PlanningMeasureFact {
        pinnedTo = Set.copyOf(pinnedTo);
        choices = List.copyOf(choices);
    }

    /** Whether the rules "Must be taken" and "Pins" let it have this choice. */
    public boolean allows(PlanningChoice choice) {
        return (choice.taken() || !mustBeTaken) && (pinnedTo.isEmpty() || pinnedTo.contains(choice.id()));
    }

    /** Its value range: the choices it may have, in order; empty where pins contradict each other. */
    public List<PlanningChoice> range() {
        return choices.stream().filter(this::allows).toList();
    }
}
