package org.evenkeel.planning.solving.method;

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
import org.optaplanner.core.config.phase.custom.CustomPhaseConfig;
import org.optaplanner.core.config.score.director.ScoreDirectorFactoryConfig;
import org.optaplanner.core.config.solver.EnvironmentMode;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.config.solver.termination.TerminationConfig;

/** How OptaPlanner is set up: the start as a phase of its own, then late acceptance over single and paired changes. */
final class LocalSearch {

    private static final int LATE_ACCEPTANCE_SIZE = 400;
    /** A step that finds nothing acceptable among so many takes the least bad: that leads out of a dead end. */
    private static final long MOST_MOVES_A_STEP = 500;

    private LocalSearch() {
    }

    static SolverConfig config(SolveLimits limits, long milliseconds, EnvironmentMode mode, StartPhase start) {
        return new SolverConfig(Thread.currentThread().getContextClassLoader())
                .withSolutionClass(PlanningPlan.class)
                .withEntityClasses(PlanningMeasure.class)
                .withScoreDirectorFactory(new ScoreDirectorFactoryConfig()
                        .withConstraintProviderClass(PlanningConstraints.class)
                        .withConstraintStreamImplType(ConstraintStreamImplType.BAVET))
                .withEnvironmentMode(mode)
                .withRandomSeed(limits.seed())
                .withMoveThreadCount(SolverConfig.MOVE_THREAD_COUNT_NONE)
                .withTerminationConfig(new TerminationConfig().withMillisecondsSpentLimit(Math.max(1, milliseconds)))
                .withPhaseList(List.of(new CustomPhaseConfig().withCustomPhaseCommands(start), search(limits)));
    }

    private static LocalSearchPhaseConfig search(SolveLimits limits) {
        LocalSearchPhaseConfig search = new LocalSearchPhaseConfig()
                .withMoveSelectorConfig(
                        new UnionMoveSelectorConfig().withSelectedCountLimit(MOST_MOVES_A_STEP).withMoveSelectors(
                                new ChangeMoveSelectorConfig(),
                                new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(NeighbourMoves.class)))
                .withAcceptorConfig(new LocalSearchAcceptorConfig().withLateAcceptanceSize(LATE_ACCEPTANCE_SIZE))
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1));
        if (limits.steps() > 0) {
            search.setTerminationConfig(new TerminationConfig().withStepCountLimit(limits.steps()));
        }
        return search;
    }
}
