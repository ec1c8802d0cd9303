package org.evenkeel.planning.solving.method;

import java.util.ArrayList;
import java.util.List;

import org.evenkeel.planning.solving.model.PlanningMeasure;
import org.evenkeel.planning.solving.model.PlanningPlan;
import org.evenkeel.planning.solving.rules.PlanningConstraints;
import org.optaplanner.core.api.score.stream.ConstraintStreamImplType;
import org.optaplanner.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import org.optaplanner.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import org.optaplanner.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import org.optaplanner.core.config.localsearch.LocalSearchPhaseConfig;
import org.optaplanner.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import org.optaplanner.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import org.optaplanner.core.config.phase.PhaseConfig;
import org.optaplanner.core.config.phase.custom.CustomPhaseConfig;
import org.optaplanner.core.config.score.director.ScoreDirectorFactoryConfig;
import org.optaplanner.core.config.solver.EnvironmentMode;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.config.solver.termination.TerminationConfig;
import org.optaplanner.core.impl.phase.custom.CustomPhaseCommand;

/** How OptaPlanner is set up: the start as a phase of its own, then late acceptance and polishing in turn. */
final class LocalSearch {

    private static final int LATE_ACCEPTANCE_SIZE = 400;
    /** A step that finds nothing acceptable among so many takes the least bad: that leads out of a dead end. */
    private static final long MOST_MOVES_A_STEP = 500;

    /** Steps between two polishings. */
    private static final int STEPS_A_STRETCH = 100;
    /** Steps for which one solver is set up. */
    static final int STEPS_A_RUN = 20 * STEPS_A_STRETCH;

    private LocalSearch() {
    }

    /**
     * When one run of local search ends.
     *
     * @param steps in all, above 0
     */
    record SearchLimits(int steps, long milliseconds, EnvironmentMode mode, long seed) {
    }

    /** Stretches of local search from a start, a polishing before each. */
    static SolverConfig config(
            SearchLimits limits, CustomPhaseCommand<PlanningPlan> start, CustomPhaseCommand<PlanningPlan> polishing) {
        List<PhaseConfig> order = new ArrayList<>();
        order.add(custom(start));
        for (int left = limits.steps(); left > 0; left -= STEPS_A_STRETCH) {
            order.add(custom(polishing));
            order.add(search(Math.min(left, STEPS_A_STRETCH)));
        }
        return new SolverConfig(Thread.currentThread().getContextClassLoader())
                .withSolutionClass(PlanningPlan.class)
                .withEntityClasses(PlanningMeasure.class)
                .withScoreDirectorFactory(new ScoreDirectorFactoryConfig()
                        .withConstraintProviderClass(PlanningConstraints.class)
                        .withConstraintStreamImplType(ConstraintStreamImplType.BAVET))
                .withEnvironmentMode(limits.mode())
                .withRandomSeed(limits.seed())
                .withMoveThreadCount(SolverConfig.MOVE_THREAD_COUNT_NONE)
                .withTerminationConfig(new TerminationConfig().withMillisecondsSpentLimit(Math.max(1, limits.milliseconds())))
                .withPhaseList(order);
    }

    private static CustomPhaseConfig custom(CustomPhaseCommand<PlanningPlan> command) {
        return new CustomPhaseConfig().withCustomPhaseCommands(command);
    }

    private static LocalSearchPhaseConfig search(int steps) {
        LocalSearchPhaseConfig search = new LocalSearchPhaseConfig()
                .withMoveSelectorConfig(
                        new UnionMoveSelectorConfig().withSelectedCountLimit(MOST_MOVES_A_STEP).withMoveSelectors(
                                new ChangeMoveSelectorConfig(),
                                new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(NeighbourMoves.class)))
                .withAcceptorConfig(new LocalSearchAcceptorConfig().withLateAcceptanceSize(LATE_ACCEPTANCE_SIZE))
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1));
        search.setTerminationConfig(new TerminationConfig().withStepCountLimit(steps));
        return search;
    }
}
