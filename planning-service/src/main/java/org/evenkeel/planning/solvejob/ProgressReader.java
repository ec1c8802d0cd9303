package org.evenkeel.planning.solvejob;

import java.util.HashMap;
import java.util.Map;

import org.evenkeel.planning.solving.ledger.PlanLedger;
import org.evenkeel.planning.solving.method.SolveProgress;
import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningProblem;

/** Reads the figures of the best plan so far. Used by one thread. */
final class ProgressReader {

    private final PlanningProblem problem;
    private final PlanLedger ledger;
    private final Map<String, PlanningChoice> byId = new HashMap<>();

    ProgressReader(PlanningProblem problem) {
        this.problem = problem;
        this.ledger = new PlanLedger(problem);
        problem.measures().forEach(measure -> measure.choices().forEach(choice -> byId.put(choice.id(), choice)));
    }

    JobProgress read(SolveProgress progress) {
        progress.choiceIds().stream().map(byId::get).forEach(ledger::put);
        return new JobProgress(progress.choiceIds(), progress.levels().legal(), ledger.inYearPence(),
                ledger.recurrentPence(), progress.levels().costPence(), Gaps.of(problem, progress.gap()));
    }
}
