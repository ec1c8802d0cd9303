package org.evenkeel.planning.frontier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.evenkeel.planning.solving.method.PlanSolver;
import org.evenkeel.planning.solving.method.SolveLimits;
import org.evenkeel.planning.solving.method.SolveResult;
import org.evenkeel.planning.solving.method.StopSignal;
import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningTarget;
import org.evenkeel.planning.solving.model.ProblemVariant;
import org.evenkeel.planning.solving.relaxation.Gap;
import org.jspecify.annotations.Nullable;

/** A frontier of one problem by the sweep of the product, each point a solve on one of so many threads, without a database. */
public final class MeasuredFrontier {

    private static final long CLOSE_ENOUGH = 100;

    private final PlanningProblem problem;
    private final int wanted;
    private final int secondsAPoint;
    private final ExecutorService threads;
    private final List<Point> points = new ArrayList<>();
    private final List<Long> asked = new ArrayList<>();
    private final List<Long> open = new ArrayList<>();
    private final List<CompletableFuture<?>> solves = new ArrayList<>();

    public MeasuredFrontier(PlanningProblem problem, int wanted, int secondsAPoint, int threads) {
        this.problem = problem;
        this.wanted = wanted;
        this.secondsAPoint = secondsAPoint;
        this.threads = Executors.newFixedThreadPool(threads);
    }

    /**
     * One plan of it.
     *
     * @param gap proved for it; null where it breaks a hard rule
     */
    public record Point(
            long targetPence,
            long savingPence,
            long costPence,
            @Nullable Gap gap,
            long milliseconds,
            List<String> choices) {

        private Sweep.Reached reached() {
            return new Sweep.Reached(targetPence, savingPence, costPence);
        }

        /** The largest of its gaps in per cent; infinite where none is shown. */
        public double gapPerCent() {
            return gap == null ? Double.POSITIVE_INFINITY
                    : Math.max(gap.cost().basisPoints(), Math.max(gap.first().basisPoints(), gap.second().basisPoints()))
                            / 100.0;
        }
    }

    /**
     * What came of it.
     *
     * @param row the points that no other dominates, by rising saving
     * @param solves how many were asked in all
     */
    public record Result(List<Point> row, int solves, double seconds) {
    }

    public Result solve() {
        long began = System.nanoTime();
        Point most = solved(problem.measures().stream().mapToLong(measure -> measure.choices().stream()
                .mapToLong((PlanningChoice choice) -> choice.saving().recurrentPence()).max().orElse(0)).sum());
        Sweep sweep = new Sweep(wanted, most.savingPence());
        asked.add(most.targetPence());
        points.add(most);
        sweep.first().forEach(target -> ask(target, sweep));
        for (int index = 0; index < count(); index++) {
            solve(index).join();
        }
        threads.shutdown();
        double seconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began) / 1_000.0;
        List<Sweep.Reached> row = Sweep.undominated(points.stream().map(Point::reached).toList());
        return new Result(points.stream().filter(point -> row.contains(point.reached()))
                .sorted(Comparator.comparingLong(Point::savingPence)).toList(), points.size(), seconds);
    }

    private synchronized int count() {
        return solves.size();
    }

    private synchronized CompletableFuture<?> solve(int index) {
        return solves.get(index);
    }

    private synchronized void ask(long target, Sweep sweep) {
        asked.add(target);
        open.add(target);
        solves.add(CompletableFuture.supplyAsync(() -> solved(target), threads).thenAccept(point -> arrived(point, sweep)));
    }

    private synchronized void arrived(Point point, Sweep sweep) {
        open.remove(point.targetPence());
        points.add(point);
        OptionalLong next = sweep.next(points.stream().map(Point::reached).toList(), asked, open);
        next.ifPresent(target -> ask(target, sweep));
    }

    private synchronized @Nullable List<String> start(long target) {
        return points.stream().filter(point -> point.gap() != null && point.savingPence() >= target)
                .min(Comparator.comparingLong(Point::savingPence)).map(Point::choices).orElse(null);
    }

    private Point solved(long target) {
        PlanningProblem variant = ProblemVariant.of(problem).target(new PlanningTarget(target, 0, false)).build();
        StopSignal stop = new StopSignal();
        SolveResult result = new PlanSolver().solve(variant, new SolveLimits(secondsAPoint, 0, 1), start(target), progress -> {
            Gap gap = progress.gap();
            if (gap != null && gap.first().basisPoints() <= CLOSE_ENOUGH && gap.second().basisPoints() <= CLOSE_ENOUGH
                    && gap.cost().basisPoints() <= CLOSE_ENOUGH) {
                stop.stop();
            }
        }, stop);
        return new Point(target, new PlanSolver().evaluate(variant, result.choiceIds()).inYearPence(),
                result.levels().costPence(), result.gap(), result.elapsedMilliseconds(), result.choiceIds());
    }
}
