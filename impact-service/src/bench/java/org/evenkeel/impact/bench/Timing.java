package org.evenkeel.impact.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.evenkeel.impact.ensemble.Ensemble;
import org.evenkeel.impact.model.Baseline;
import org.evenkeel.impact.model.Conduct;
import org.evenkeel.impact.model.Course;
import org.evenkeel.impact.model.SampleOrganisation;
import org.evenkeel.impact.parameter.ParameterSet;
import org.evenkeel.impact.sampling.Draws;
import org.evenkeel.impact.sampling.LatinHypercube;

/** Seconds that a plan's futures take, the best of some times. */
final class Timing {

    private final Baseline baseline;
    private final Course course;
    private final Draws draws;

    Timing(int teams, int futures) {
        this.baseline = SampleOrganisation.of(teams);
        this.course = SampleOrganisation.cut(baseline, 0.1, Conduct.UNKNOWN);
        this.draws = LatinHypercube.draw(ParameterSet.shipped(), 1, futures);
    }

    Baseline baseline() {
        return baseline;
    }

    Course course() {
        return course;
    }

    Draws draws() {
        return draws;
    }

    /** Processor time of one thread: what else runs on the machine counts less than on the clock. */
    double onOneCore(int times) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        double best = Double.POSITIVE_INFINITY;
        for (int time = 0; time < times; time++) {
            long start = threads.getCurrentThreadCpuTime();
            new Ensemble(baseline, course).run(draws);
            best = Math.min(best, (threads.getCurrentThreadCpuTime() - start) / 1e9);
        }
        return best;
    }

    /** Time on the clock. */
    double onAllCores(int times) {
        ExecutorService threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            return best(times, () -> new Ensemble(baseline, course).run(draws, threads));
        } finally {
            threads.shutdownNow();
        }
    }

    /** Something that may be interrupted. */
    interface Task {
        Object run() throws InterruptedException;
    }

    static double best(int times, Task task) {
        double best = Double.POSITIVE_INFINITY;
        for (int time = 0; time < times; time++) {
            long start = System.nanoTime();
            try {
                task.run();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            best = Math.min(best, (System.nanoTime() - start) / 1e9);
        }
        return best;
    }
}
