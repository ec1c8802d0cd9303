package org.evenkeel.planning.solving.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.evenkeel.planning.solving.model.PlanningChoice;
import org.jspecify.annotations.Nullable;

/** The choice each measure has now; none where it is not planned yet. */
final class LedgerChoices {

    private final @Nullable PlanningChoice[] byMeasure;

    LedgerChoices(int measures) {
        byMeasure = new PlanningChoice[measures];
    }

    @Nullable
    PlanningChoice of(int measure) {
        return byMeasure[measure];
    }

    void set(int measure, @Nullable PlanningChoice choice) {
        byMeasure[measure] = choice;
    }

    /** Indexes of the measures whose choice is like that, in order. */
    List<Integer> measuresWith(Predicate<PlanningChoice> filter) {
        List<Integer> measures = new ArrayList<>();
        for (PlanningChoice choice : byMeasure) {
            if (choice != null && filter.test(choice)) {
                measures.add(choice.measure());
            }
        }
        return measures;
    }
}
