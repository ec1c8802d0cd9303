package org.evenkeel.planning.solving.method;

import java.util.List;
import java.util.function.BooleanSupplier;

import org.evenkeel.planning.solving.ledger.PlanLedger;
import org.evenkeel.planning.solving.ledger.ScoreLevels;
import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningMeasureFact;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.jspecify.annotations.Nullable;

/** Looks at every plan of a small problem. */
final class Enumeration {

    private final PlanLedger ledger;
    private final List<List<PlanningChoice>> ranges;
    private final BooleanSupplier stopped;
    private @Nullable ScoreLevels least;
    private List<PlanningChoice> best = List.of();
    private boolean complete = true;

    Enumeration(PlanningProblem problem, BooleanSupplier stopped) {
        this.ledger = new PlanLedger(problem);
        this.ranges = problem.measures().stream().map(PlanningMeasureFact::range).toList();
        this.stopped = stopped;
    }

    /** How many plans there are; {@link Long#MAX_VALUE} for more than a long holds. */
    static long plans(PlanningProblem problem) {
        long plans = 1;
        for (PlanningMeasureFact measure : problem.measures()) {
            int size = measure.range().size();
            if (plans > Long.MAX_VALUE / Math.max(1, size)) {
                return Long.MAX_VALUE;
            }
            plans *= size;
        }
        return plans;
    }

    /** The best plan of all; null where it was stopped before the end. */
    @Nullable
    List<PlanningChoice> best() {
        look(0);
        return complete ? best : null;
    }

    private void look(int measure) {
        if (measure == ranges.size()) {
            ScoreLevels levels = ledger.levels();
            if (least == null || levels.compareTo(least) < 0) {
                least = levels;
                best = PlanChoices.of(ledger);
            }
            return;
        }
        for (PlanningChoice choice : ranges.get(measure)) {
            if (stopped.getAsBoolean()) {
                complete = false;
                return;
            }
            ledger.put(choice);
            look(measure + 1);
        }
    }
}
