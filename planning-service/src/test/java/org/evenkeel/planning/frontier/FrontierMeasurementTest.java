package org.evenkeel.planning.frontier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.evenkeel.planning.solving.GeneratedOrganisation;
import org.evenkeel.planning.solving.method.PlanSolver;
import org.evenkeel.planning.solving.method.SolveLimits;
import org.evenkeel.planning.solving.method.SolveResult;
import org.evenkeel.planning.solving.method.StopSignal;
import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningTarget;
import org.evenkeel.planning.solving.model.ProblemVariant;
import org.evenkeel.planning.solving.relaxation.Gap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Run by hand: -Devenkeel.frontier=200 prints how long 15 points of so many generated measures take two solving threads. */
@EnabledIfSystemProperty(named = "evenkeel.frontier", matches = "\\d+")
class FrontierMeasurementTest {

    private static final int WANTED = 15;
    private static final int SECONDS_A_POINT = 3;
    private static final long CLOSE_ENOUGH = 100;

    /** A point with the gap that was proved for it; a gap of a shortfall is in per cent of its target. */
    private record Point(Sweep.Reached reached, Gap gap, long milliseconds) {
    }

    private final PlanningProblem problem = GeneratedOrganisation.of(1,
            GeneratedOrganisation.Shape.of(Integer.getInteger("evenkeel.frontier")));
    private final List<Point> points = new ArrayList<>();
    private final List<Long> asked = new ArrayList<>();
    private final List<Long> open = new ArrayList<>();
    private final List<CompletableFuture<?>> solves = new ArrayList<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    @Test
    void fifteen_points_of_a_generated_organisation() {
        long began = System.nanoTime();
        Point most = solved(most());
        Sweep sweep = new Sweep(WANTED, most.reached().savingPence());
        arrived(most, most.reached().targetPence());
        sweep.first().forEach(target -> ask(target, sweep));
        for (int i = 0; i < solves(); i++) {
            solve(i).join();
        }
        threads.shutdown();
        long milliseconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        List<Sweep.Reached> row = Sweep.undominated(points.stream().map(Point::reached).toList());
        System.out.printf("Frontier of %d measures: %.1f s, %d solves, %d points that none dominates%n",
                problem.measures().size(),
                milliseconds / 1000.0, points.size(), row.size());
        points.stream().filter(point -> row.contains(point.reached())).forEach(FrontierMeasurementTest::tell);
        assertThat(row).hasSizeBetween(9, WANTED);
    }

    private long most() {
        return problem.measures().stream().mapToLong(measure -> measure.choices().stream()
                .mapToLong((PlanningChoice choice) -> choice.saving().recurrentPence()).max().orElse(0)).sum();
    }

    private synchronized int solves() {
        return solves.size();
    }

    private synchronized CompletableFuture<?> solve(int index) {
        return solves.get(index);
    }

    private synchronized void ask(long target, Sweep sweep) {
        asked.add(target);
        open.add(target);
        solves.add(CompletableFuture.supplyAsync(() -> solved(target), threads).thenAccept(point -> {
            arrived(point, target);
            next(sweep);
        }));
    }

    private synchronized void next(Sweep sweep) {
        OptionalLong next = sweep.next(points.stream().map(Point::reached).toList(), asked, open);
        next.ifPresent(target -> ask(target, sweep));
    }

    private synchronized void arrived(Point point, long target) {
        if (!asked.contains(target)) {
            asked.add(target);
        }
        open.remove(target);
        points.add(point);
    }

    private Point solved(long target) {
        PlanningProblem variant = ProblemVariant.of(problem)
                .target(new PlanningTarget(target, 0, false)).build();
        StopSignal stop = new StopSignal();
        SolveResult result = new PlanSolver().solve(variant, new SolveLimits(SECONDS_A_POINT, 0, 1), null, progress -> {
            Gap gap = progress.gap();
            if (gap != null && gap.first().basisPoints() <= CLOSE_ENOUGH && gap.second().basisPoints() <= CLOSE_ENOUGH
                    && gap.cost().basisPoints() <= CLOSE_ENOUGH) {
                stop.stop();
            }
        }, stop);
        long saved = new PlanSolver().evaluate(variant, result.choiceIds()).inYearPence();
        return new Point(new Sweep.Reached(target, saved, result.levels().costPence()), result.gap(),
                result.elapsedMilliseconds());
    }

    private static void tell(Point point) {
        Gap gap = point.gap();
        System.out.printf("  saves %,15d p, costs %,15d p, %5d ms; gaps: in-year %s, recurrent %s, cost %s bp%n",
                point.reached().savingPence(), point.reached().costPence(), point.milliseconds(),
                gap == null ? "none" : gap.first().basisPoints(), gap == null ? "none" : gap.second().basisPoints(),
                gap == null ? "none" : gap.cost().basisPoints());
    }
}
