package org.evenkeel.impact.ensemble;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

import org.evenkeel.impact.model.Baseline;
import org.evenkeel.impact.model.Course;
import org.evenkeel.impact.model.Run;
import org.evenkeel.impact.model.Simulation;
import org.evenkeel.impact.parameter.ParameterValues;
import org.evenkeel.impact.sampling.Draws;

/** One plan in all futures, each beside the same future of doing nothing. */
public final class Ensemble {

    private static final int CHUNK = 25;
    private static final int MONEY_MONTHS = 36;

    private final Baseline baseline;
    private final Course course;
    private final Simulation plan;
    private final Simulation nothing;

    public Ensemble(Baseline baseline, Course course) {
        this.baseline = baseline;
        this.course = course;
        this.plan = new Simulation(baseline, course);
        this.nothing = new Simulation(baseline, Course.nothing(baseline, course.months(), course.conduct()));
    }

    /** Months over which money counts: 36, or all where fewer are simulated. */
    public static int moneyMonths(int months) {
        return Math.min(MONEY_MONTHS, months);
    }

    /**
     * Runs all futures, in chunks of 25 draws whatever the number of threads.
     *
     * @throws InterruptedException when the caller is interrupted; what runs is cancelled
     */
    public FutureColumns run(Draws draws, ExecutorService threads) throws InterruptedException {
        FutureColumns columns = new FutureColumns(course.months(), draws.count(), baseline.works().services());
        FutureReading reading = new FutureReading(baseline, course, moneyMonths(course.months()), columns);
        List<Callable<Boolean>> chunks = new ArrayList<>();
        for (int from = 0; from < draws.count(); from += CHUNK) {
            int first = from;
            chunks.add(() -> {
                chunk(first, draws, reading);
                return true;
            });
        }
        for (Future<Boolean> done : threads.invokeAll(chunks)) {
            join(done);
        }
        return columns;
    }

    /** Runs all futures in the caller's own thread: for a few of them. */
    public FutureColumns run(Draws draws) {
        FutureColumns columns = new FutureColumns(course.months(), draws.count(), baseline.works().services());
        FutureReading reading = new FutureReading(baseline, course, moneyMonths(course.months()), columns);
        for (int from = 0; from < draws.count(); from += CHUNK) {
            chunk(from, draws, reading);
        }
        return columns;
    }

    private void chunk(int from, Draws draws, FutureReading reading) {
        for (int draw = from; draw < Math.min(draws.count(), from + CHUNK); draw++) {
            ParameterValues values = draws.future(draw);
            Run run = plan.run(values);
            reading.read(draw, values, run, nothing.run(values));
        }
    }

    private static void join(Future<Boolean> done) throws InterruptedException {
        try {
            done.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A future could not be simulated", failed.getCause());
        }
    }
}
