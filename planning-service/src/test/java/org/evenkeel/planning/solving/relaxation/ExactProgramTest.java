package org.evenkeel.planning.solving.relaxation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

import org.evenkeel.planning.solving.GeneratedOrganisation;
import org.evenkeel.planning.solving.Oracle;
import org.evenkeel.planning.solving.RandomProblems;
import org.evenkeel.planning.solving.ledger.PlanLedger;
import org.evenkeel.planning.solving.ledger.ScoreLevels;
import org.evenkeel.planning.solving.method.StopSignal;
import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.junit.jupiter.api.Test;

class ExactProgramTest {

    private static final long MILLISECONDS = 60_000;

    /** All rules of these problems are in rows, consultation law too: so the exact solver alone finds the best plan. */
    @Test
    void finds_the_cheapest_of_the_best_plans_of_small_problems_by_rows_alone() {
        int legal = 0;
        for (int seed = 0; seed < 40; seed++) {
            PlanningProblem problem = RandomProblems.of(seed, 5, 3);
            ScoreLevels best = Oracle.best(problem);
            if (best.legal()) {
                ExactAnswer answer = solve(problem, best, new StopSignal(), 20);
                assertThat(answer.complete()).isTrue();
                assertThat(levels(problem, answer.plan())).as("seed " + seed).isEqualTo(best);
                assertThat(answer.boundPence()).isLessThanOrEqualTo(best.costPence());
                legal++;
            }
        }
        assertThat(legal).isGreaterThan(20);
    }

    private static ExactAnswer solve(PlanningProblem problem, ScoreLevels levels, Interruption stop, double effort) {
        List<PlanningChoice> start = problem.measures().stream().map(measure -> measure.range().get(0)).toList();
        try (Relaxation relaxation = new Relaxation(problem)) {
            ExactProgram exact = relaxation.exact();
            return exact.solve(new ExactTask(start, levels, SoftLevel.COST, exact.everything(), effort, 1), MILLISECONDS, stop);
        }
    }

    private static ScoreLevels levels(PlanningProblem problem, List<PlanningChoice> plan) {
        PlanLedger ledger = new PlanLedger(problem);
        plan.forEach(ledger::put);
        return ledger.levels();
    }

    @Test
    void gives_the_same_answer_for_the_same_task() {
        PlanningProblem problem = GeneratedOrganisation.of(3, 30);
        ScoreLevels targets = new ScoreLevels(0, 0, 0, 0, 0, 0);
        ExactAnswer one = solve(problem, targets, new StopSignal(), 0.2);
        assertThat(solve(problem, targets, new StopSignal(), 0.2)).isEqualTo(one);
    }

    @Test
    void leaves_what_is_not_open_as_it_is() {
        PlanningProblem problem = RandomProblems.of(11, 6, 4);
        List<PlanningChoice> plan = problem.measures().stream().map(measure -> measure.range().get(0)).toList();
        try (Relaxation relaxation = new Relaxation(problem)) {
            ExactProgram exact = relaxation.exact();
            BitSet open = new BitSet();
            for (int place : exact.places(2)) {
                open.set(place);
            }
            ExactAnswer answer = exact.solve(
                    new ExactTask(plan, levels(problem, plan), SoftLevel.FIRST_SHORTFALL, open, 1, 1), MILLISECONDS,
                    new StopSignal());
            for (int measure = 0; measure < plan.size(); measure++) {
                if (measure != 2) {
                    assertThat(answer.plan().get(measure)).isEqualTo(plan.get(measure));
                }
            }
        }
    }

    @Test
    void ends_the_native_call_within_a_second_of_being_stopped() {
        PlanningProblem problem = GeneratedOrganisation.of(1, GeneratedOrganisation.Shape.of(200).linear());
        AtomicLong stoppedAt = new AtomicLong();
        AtomicBoolean asked = new AtomicBoolean();
        Interruption interruption = new Interruption() {
            @Override
            public boolean stopped() {
                return asked.get();
            }

            @Override
            public void whenStopped(Runnable listener) {
                CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS).execute(() -> {
                    stoppedAt.set(System.nanoTime());
                    asked.set(true);
                    listener.run();
                });
            }

            @Override
            public void forget(Runnable listener) {
                // stopped once only
            }
        };
        solve(problem, new ScoreLevels(0, 0, 0, 0, 0, 0), interruption, 1_000);
        assertThat(asked).as("the exact solver was still at work").isTrue();
        assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - stoppedAt.get())).isLessThan(1_000);
    }
}
