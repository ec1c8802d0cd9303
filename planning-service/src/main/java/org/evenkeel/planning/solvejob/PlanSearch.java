package org.evenkeel.planning.solvejob;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.evenkeel.planning.solving.method.PlanSolver;
import org.evenkeel.planning.solving.method.SolveLimits;
import org.evenkeel.planning.solving.method.SolveListener;
import org.evenkeel.planning.solving.method.SolveResult;
import org.evenkeel.planning.solving.method.StopSignal;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.jspecify.annotations.Nullable;

/** The one door from jobs to the solver. */
@ApplicationScoped
class PlanSearch {

    private final PlanSolver solver = new PlanSolver();

    SolveResult search(PlanningProblem problem, SolveLimits limits, @Nullable List<String> start, SolveListener listener,
            StopSignal stop) {
        return solver.solve(problem, limits, start, listener, stop);
    }
}
