package org.evenkeel.planning.solving.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evenkeel.planning.solving.ChoiceBuilder.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.evenkeel.planning.solving.GeneratedOrganisation;
import org.evenkeel.planning.solving.Oracle;
import org.evenkeel.planning.solving.ProblemBuilder;
import org.evenkeel.planning.solving.RandomProblems;
import org.evenkeel.planning.solving.ledger.ScoreLevels;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningTarget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.optaplanner.core.config.solver.EnvironmentMode;

class PlanSolverTest {

    private static final SolveListener SILENT = progress -> {
    };
    private static final SolveLimits SMALL = new SolveLimits(20, 100, 7);

    /** Held, so that its level is: outside the application every trace would be written. */
    private static final Logger OPTAPLANNER = Logger.getLogger("org.optaplanner");

    static {
        OPTAPLANNER.setLevel(Level.WARNING);
    }

    private final PlanSolver solver = new PlanSolver();
    private final PlanSolver searching = new PlanSolver(0, EnvironmentMode.REPRODUCIBLE);

    @Test
    void equals_exhaustive_search_on_two_hundred_small_problems_with_all_rules_on() {
        for (int seed = 0; seed < 200; seed++) {
            PlanningProblem problem = RandomProblems.withAllRules(seed, 5, 3, seed % 2 == 0);
            SolveResult result = solver.solve(problem, SMALL, null, SILENT, new StopSignal());
            assertThat(result.levels()).as("seed " + seed).isEqualTo(Oracle.best(problem));
            assertThat(result.provenBest()).isTrue();
        }
    }

    @Test
    void equals_exhaustive_search_where_there_are_too_many_plans_to_look_at_all() {
        PlanSolver bounded = new PlanSolver(1, EnvironmentMode.REPRODUCIBLE);
        for (int seed = 200; seed < 206; seed++) {
            PlanningProblem problem = RandomProblems.of(seed, 7, 4);
            SolveResult result = bounded.solve(problem, SMALL, null, SILENT, new StopSignal());
            assertThat(result.levels()).as("seed " + seed).isEqualTo(Oracle.best(problem));
        }
    }

    @Test
    void nearly_always_equals_exhaustive_search_by_search_alone() {
        int equal = 0;
        for (int seed = 100; seed < 150; seed++) {
            PlanningProblem problem = RandomProblems.of(seed, 5, 3);
            SolveResult result = searching.solve(problem, SMALL, null, SILENT, new StopSignal());
            ScoreLevels best = Oracle.best(problem);
            assertThat(result.levels()).as("seed " + seed).isGreaterThanOrEqualTo(best);
            equal += result.levels().equals(best) ? 1 : 0;
        }
        assertThat(equal).isGreaterThanOrEqualTo(45);
    }

    @ParameterizedTest
    @EnumSource(names = { "FULL_ASSERT", "NON_INTRUSIVE_FULL_ASSERT" })
    void keeps_its_books_straight_move_by_move(EnvironmentMode mode) {
        for (int seed = 0; seed < 3; seed++) {
            PlanningProblem problem = RandomProblems.of(seed, 8, 5);
            SolveResult result = new PlanSolver(0, mode).solve(problem, new SolveLimits(20, 30, seed), null, SILENT,
                    new StopSignal());
            assertThat(result.levels()).isEqualTo(solver.evaluate(problem, result.choiceIds()).levels());
        }
    }

    @Test
    void finds_the_same_plan_with_the_same_seed_and_steps() {
        PlanningProblem problem = GeneratedOrganisation.of(5, 40);
        SolveLimits limits = new SolveLimits(60, 300, 11);
        SolveResult one = solver.solve(problem, limits, null, SILENT, new StopSignal());
        SolveResult other = solver.solve(problem, limits, null, SILENT, new StopSignal());
        assertThat(other.choiceIds()).isEqualTo(one.choiceIds());
        assertThat(other.steps()).isEqualTo(one.steps()).isEqualTo(300);
        assertThat(other.gap()).isEqualTo(one.gap());
    }

    @Test
    void goes_on_from_a_stored_plan_and_is_never_worse() {
        PlanningProblem problem = GeneratedOrganisation.of(6, 40);
        SolveResult first = solver.solve(problem, new SolveLimits(60, 200, 1), null, SILENT, new StopSignal());
        SolveResult resumed = solver.solve(problem, new SolveLimits(60, 1, 2), first.choiceIds(), SILENT, new StopSignal());
        assertThat(resumed.levels()).isLessThanOrEqualTo(first.levels());
    }

    @Test
    void goes_on_from_a_stored_plan_that_holds_what_is_gone() {
        PlanningProblem problem = new ProblemBuilder().measure(choice("a")).measure(choice("a")).build();
        SolveResult result = solver.solve(problem, SMALL, List.of("M0/gone", "M1/a"), SILENT, new StopSignal());
        assertThat(result.choiceIds()).hasSize(2);
    }

    @Test
    void leaves_out_what_serves_no_target() {
        ProblemBuilder builder = new ProblemBuilder();
        builder.target = new PlanningTarget(1_000, 0, false);
        PlanningProblem problem = builder.measure(choice("a").saves(1_000, 1_000)).measure(choice("a").saves(0, 500)).build();
        SolveResult result = solver.solve(problem, SMALL, List.of("M0/a", "M1/a"), SILENT, new StopSignal());
        assertThat(result.choiceIds()).containsExactly("M0/a", "M1/not-taken");
    }

    @Test
    void keeps_the_best_plan_so_far_when_stopped() {
        PlanningProblem problem = GeneratedOrganisation.of(7, 60);
        StopSignal stop = new StopSignal();
        List<SolveProgress> told = new ArrayList<>();
        SolveResult result = solver.solve(problem, new SolveLimits(120, 0, 3), null, progress -> {
            told.add(progress);
            if (progress.steps() > 50) {
                stop.stop();
            }
        }, stop);
        assertThat(result.elapsedMilliseconds()).isLessThan(60_000);
        assertThat(result.levels()).isEqualTo(told.stream().map(SolveProgress::levels).min(ScoreLevels::compareTo).get());
        assertThat(result.levels().legal()).isTrue();
    }

    @Test
    void ends_at_once_when_stopped_before_it_begins() {
        StopSignal stop = new StopSignal();
        stop.stop();
        SolveResult result = solver.solve(GeneratedOrganisation.of(8, 60), new SolveLimits(120, 0, 3), null, SILENT, stop);
        assertThat(result.steps()).isZero();
        assertThat(result.choiceIds()).hasSize(60);
    }

    @Test
    void tells_only_of_plans_that_are_better_or_have_a_better_bound() {
        List<SolveProgress> told = new ArrayList<>();
        solver.solve(GeneratedOrganisation.of(9, 40), new SolveLimits(60, 200, 3), null, told::add, new StopSignal());
        assertThat(told).hasSizeGreaterThan(2).isSortedAccordingTo((one, other) -> other.levels().compareTo(one.levels()));
        assertThat(told.get(told.size() - 1).gap()).isNotNull();
    }

    @Test
    void ends_before_its_limits_when_the_plan_is_proved_best() {
        ProblemBuilder builder = new ProblemBuilder();
        for (int measure = 0; measure < 30; measure++) {
            builder.measure(choice("a").saves(1_000, 0).costs(0, 10 + measure));
        }
        builder.target = new PlanningTarget(10_000, 0, false);
        SolveResult result = solver.solve(builder.build(), new SolveLimits(60, 0, 1), null, SILENT, new StopSignal());
        assertThat(result.provenBest()).isTrue();
        assertThat(result.levels()).isEqualTo(new ScoreLevels(0, 0, 0, 0, 0, 145));
        assertThat(result.gap().closed()).isTrue();
        assertThat(result.elapsedMilliseconds()).isLessThan(30_000);
        assertThat(result.mostReachableInYearPence()).isEqualTo(30_000);
    }

    @Test
    void solves_in_several_threads_at_once() throws Exception {
        PlanningProblem problem = GeneratedOrganisation.of(4, 30);
        Callable<SolveResult> task = () -> solver.solve(problem, new SolveLimits(60, 100, 5), null, SILENT, new StopSignal());
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<List<String>> plans = new ArrayList<>();
            for (Future<SolveResult> future : threads.invokeAll(List.of(task, task, task), 2, TimeUnit.MINUTES)) {
                plans.add(future.get().choiceIds());
            }
            assertThat(plans).containsOnly(plans.get(0));
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void refuses_a_measure_that_has_no_choice_left() {
        assertThatThrownBy(() -> solve(new ProblemBuilder().measure(true, Set.of(), List.of())))
                .isInstanceOfSatisfying(UnsolvableProblemException.class, exception -> {
                    assertThat(exception.reason()).isEqualTo(UnsolvableProblemException.Cause.CANNOT_BE_TAKEN);
                    assertThat(exception.measure()).isEqualTo("M0");
                });
        assertThatThrownBy(() -> solve(new ProblemBuilder().measure(true, Set.of("M0/not-taken"), List.of(choice("a")))))
                .isInstanceOfSatisfying(UnsolvableProblemException.class, exception -> assertThat(exception.reason())
                        .isEqualTo(UnsolvableProblemException.Cause.CONTRADICTORY_PINS));
    }

    private SolveResult solve(ProblemBuilder builder) {
        return solver.solve(builder.build(), SMALL, null, SILENT, new StopSignal());
    }
}
