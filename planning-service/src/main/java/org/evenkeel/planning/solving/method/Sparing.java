package org.evenkeel.planning.solving.method;

import java.util.List;

import org.evenkeel.planning.solving.ledger.PlanLedger;
import org.evenkeel.planning.solving.ledger.ScoreLevels;
import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningMeasureFact;
import org.evenkeel.planning.solving.model.PlanningProblem;

/** Of plans that are as good as each other, the one that does less: nothing is cut that serves no target. */
final class Sparing {

    private Sparing() {
    }

    /** The plan without every measure that it is no worse without, looked at in the problem's order. */
    static List<PlanningChoice> of(PlanningProblem problem, List<PlanningChoice> plan) {
        PlanLedger ledger = PlanChoices.book(problem, plan);
        ScoreLevels best = ledger.levels();
        for (PlanningMeasureFact measure : problem.measures()) {
            PlanningChoice chosen = plan.get(measure.index());
            for (PlanningChoice left : measure.range()) {
                if (!left.taken() && chosen.taken()) {
                    ledger.put(left);
                    ScoreLevels without = ledger.levels();
                    if (without.compareTo(best) <= 0) {
                        best = without;
                    } else {
                        ledger.put(chosen);
                    }
                }
            }
        }
        return PlanChoices.of(ledger);
    }
}
