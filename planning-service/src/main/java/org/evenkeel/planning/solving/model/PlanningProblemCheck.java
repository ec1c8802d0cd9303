package org.evenkeel.planning.solving.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Refuses a problem that was put together wrongly: a fault of the program, not of the user. */
final class PlanningProblemCheck {

    private PlanningProblemCheck() {
    }

    static void check(int months, List<PlanningMeasureFact> measures) {
        require(months >= PlanningProblem.MONTHS_IN_YEAR, "The horizon is " + months + " months. It holds the year.");
        Set<String> ids = new HashSet<>();
        for (int index = 0; index < measures.size(); index++) {
            PlanningMeasureFact measure = measures.get(index);
            require(measure.index() == index, "Measure " + measure.reference() + " has another index than its place.");
            for (PlanningChoice choice : measure.choices()) {
                require(choice.measure() == index, "Choice " + choice.id() + " belongs to another measure.");
                require(ids.add(choice.id()), "Choice " + choice.id() + " stands twice.");
            }
        }
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
