package org.evenkeel.impact.ensemble;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.evenkeel.impact.model.Baseline;
import org.evenkeel.impact.model.Course;
import org.evenkeel.impact.model.FutureBlock;
import org.evenkeel.impact.parameter.ParameterBlock;
import org.evenkeel.impact.sampling.Draws;

/**
 * One plan in all futures. Futures run side by side in blocks, which threads take as they come free; a future's figures depend
 * neither on its block nor on its thread.
 */
public final class Ensemble {

    /** Large enough for whole vectors, small enough that a block of a large organisation stays in a core's cache. */
    private static final int BLOCK = 64;
    private static final int MONEY_MONTHS = 36;

    private final Baseline baseline;
    private final Course course;

    public Ensemble(Baseline baseline, Course course) {
        this.baseline = baseline;
        this.course = course;
    }

    /** Months over which money counts: 36, or all where fewer are simulated. */
    public static int moneyMonths(int months) {
        return Math.min(MONEY_MONTHS, months);
    }

    /**
     * Runs all futures.
     *
     * @throws InterruptedException when the caller is interrupted; what runs is cancelled
     */
    public FutureColumns run(Draws draws, ExecutorService threads) throws InterruptedException {
        FutureColumns columns = columns(draws);
        AtomicInteger next = new AtomicInteger();
        List<Callable<Boolean>> workers = new ArrayList<>();
        for (int first = 0; first < draws.count(); first += BLOCK) {
            workers.add(() -> {
                work(draws, next, columns);
                return true;
            });
        }
        for (Future<Boolean> done : threads.invokeAll(workers)) {
            join(done);
        }
        return columns;
    }

    /** Runs all futures in the caller's own thread: for a few of them. */
    public FutureColumns run(Draws draws) {
        FutureColumns columns = columns(draws);
        work(draws, new AtomicInteger(), columns);
        return columns;
    }

    private FutureColumns columns(Draws draws) {
        return new FutureColumns(course.months(), draws.count(), baseline.works().services());
    }

    /** Takes block after block until none is left, or until it is told to stop: all the blocks, or none where others took them. */
    private void work(Draws draws, AtomicInteger next, FutureColumns columns) {
        int size = Math.min(BLOCK, draws.count());
        int first = next.getAndAdd(size);
        if (first >= draws.count()) {
            return;
        }
        FutureBlock block = new FutureBlock(baseline, course, size);
        FutureReading reading = new FutureReading(baseline, course, size, columns);
        while (first < draws.count() && !Thread.currentThread().isInterrupted()) {
            ParameterBlock values = draws.block(first, size);
            reading.read(first, Math.min(size, draws.count() - first), values, block.run(values));
            first = next.getAndAdd(size);
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
