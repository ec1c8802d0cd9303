package org.evenkeel.planning.solving.method;

import java.util.ArrayList;
import java.util.List;

import org.evenkeel.planning.solving.ledger.ScoreLevels;
import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningMeasure;
import org.evenkeel.planning.solving.model.PlanningPlan;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.optaplanner.core.api.solver.Solver;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.api.solver.event.BestSolutionChangedEvent;
import org.optaplanner.core.config.solver.EnvironmentMode;
import org.optaplanner.core.impl.localsearch.scope.LocalSearchStepScope;
import org.optaplanner.core.impl.phase.event.PhaseLifecycleListenerAdapter;
import org.optaplanner.core.impl.phase.scope.AbstractStepScope;
import org.optaplanner.core.impl.solver.DefaultSolver;
import org.optaplanner.core.impl.solver.scope.SolverScope;

/** One run of OptaPlanner from the best plan so far; ends when stopped, at its limits, or once the plan is proved best. */
final class SearchRun {

    private final PlanningProblem problem;
    private final BestPlan best;
    private final StopSignal stop;

    SearchRun(PlanningProblem problem, BestPlan best, StopSignal stop) {
        this.problem = problem;
        this.best = best;
        this.stop = stop;
    }

    /** Runs until the limits; {@code left} says how many milliseconds there are. */
    void run(SolveLimits limits, EnvironmentMode mode, PolishingPhase.Left left, PolishingPhase polishing) {
        long wanted = limits.steps() == 0 ? Long.MAX_VALUE : limits.steps();
        boolean moves = true;
        for (long seed = limits.seed(); moves && goesOn(left) && best.steps() < wanted; seed++) {
            long before = best.steps();
            int steps = (int) Math.min(LocalSearch.STEPS_A_RUN, wanted - before);
            run(new LocalSearch.SearchLimits(steps, left.milliseconds(), mode, seed), polishing);
            moves = best.steps() > before;
        }
    }

    private boolean goesOn(PolishingPhase.Left left) {
        return !stop.stopped() && !best.proven() && left.milliseconds() > 0;
    }

    private void run(LocalSearch.SearchLimits limits, PolishingPhase polishing) {
        StartPhase start = new StartPhase(best::choices);
        Solver<PlanningPlan> solver = SolverFactory
                .<PlanningPlan> create(LocalSearch.config(limits, start, polishing)).buildSolver();
        solver.addEventListener(event -> improved(solver, event));
        ((DefaultSolver<PlanningPlan>) solver).addPhaseLifecycleListener(new Watch(solver));
        Runnable terminate = solver::terminateEarly;
        stop.whenStopped(terminate);
        try {
            offer(solver.solve(PlanningPlan.of(problem, best.choices())));
        } finally {
            stop.forget(terminate);
        }
    }

    private void improved(Solver<PlanningPlan> solver, BestSolutionChangedEvent<PlanningPlan> event) {
        offer(event.getNewBestSolution());
        if (best.proven()) {
            solver.terminateEarly();
        }
    }

    private void offer(PlanningPlan plan) {
        List<PlanningChoice> choices = new ArrayList<>();
        for (PlanningMeasure measure : plan.measures()) {
            PlanningChoice choice = measure.getChoice();
            if (choice != null) {
                choices.add(choice);
            }
        }
        if (plan.getScore() != null && choices.size() == plan.measures().size()) {
            best.offer(choices, ScoreLevels.of(plan.getScore()));
        }
    }

    /** Counts steps, and stops a solver that was asked to stop before it had begun: beginning forgets the asking. */
    private final class Watch extends PhaseLifecycleListenerAdapter<PlanningPlan> {

        private final Solver<PlanningPlan> solver;

        Watch(Solver<PlanningPlan> solver) {
            this.solver = solver;
        }

        @Override
        public void solvingStarted(SolverScope<PlanningPlan> scope) {
            if (stop.stopped() || best.proven()) {
                solver.terminateEarly();
            }
        }

        @Override
        public void stepEnded(AbstractStepScope<PlanningPlan> scope) {
            if (scope instanceof LocalSearchStepScope) {
                best.countStep();
            }
        }
    }
}
