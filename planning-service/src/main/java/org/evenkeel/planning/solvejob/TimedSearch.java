package org.evenkeel.planning.solvejob;

import java.util.List;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.evenkeel.planning.scenario.Limits;
import org.evenkeel.planning.solving.method.SolveLimits;
import org.evenkeel.planning.solving.method.SolveProgress;
import org.evenkeel.planning.solving.method.SolveResult;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.relaxation.Gap;
import org.jspecify.annotations.Nullable;

/** Searches within a job's limits, counting what earlier attempts spent, and writes its pulse meanwhile. */
@ApplicationScoped
class TimedSearch {

    private static final long MILLISECONDS = 1000;
    /** What solving on by renewed prices may take of the limit each time. */
    private static final int RENEWAL_SHARE = 4;
    /** A point of a frontier is good enough within one per cent of the best. */
    private static final long CLOSE_ENOUGH_BASIS_POINTS = 100;

    @Inject
    SolvePulse pulse;

    @Inject
    PlanSearch plans;

    Run begin(SolveJobEntity job, AskedSolve asked) {
        return new Run(job, asked);
    }

    private static boolean closeEnough(SolveProgress progress) {
        Gap gap = progress.gap();
        return gap != null && gap.depthPence() == 0 && gap.first().basisPoints() <= CLOSE_ENOUGH_BASIS_POINTS
                && gap.second().basisPoints() <= CLOSE_ENOUGH_BASIS_POINTS
                && gap.cost().basisPoints() <= CLOSE_ENOUGH_BASIS_POINTS;
    }

    /** The searches of one attempt at a job, one after the other. */
    final class Run {

        private final SolveJobEntity job;
        private final AskedSolve asked;
        private final Limits limits;
        private final long began = System.nanoTime();
        private long milliseconds;
        private boolean stopped;

        private Run(SolveJobEntity job, AskedSolve asked) {
            this.job = job;
            this.asked = asked;
            this.limits = asked.question().scenario().limits();
            this.milliseconds = limits.seconds() * MILLISECONDS - job.spentMilliseconds();
        }

        /** Where to set out from: what an earlier attempt came to, else what the question names. */
        @Nullable
        List<String> start() {
            JobProgress progress = job.progress();
            if (progress != null) {
                return progress.choices();
            }
            return asked.variation() == null ? null : asked.variation().start();
        }

        /** Searches from now on are by renewed prices. */
        void renew() {
            milliseconds = limits.seconds() * MILLISECONDS / RENEWAL_SHARE;
        }

        /** Whether somebody asked the job to stop. */
        boolean stopped() {
            return stopped;
        }

        SolveResult search(PlanningProblem problem, @Nullable List<String> start) {
            int steps = limits.steps() == null ? 0 : limits.steps();
            SolveLimits within = new SolveLimits((int) Math.max(1, milliseconds / MILLISECONDS), steps, limits.seed());
            long spent = job.spentMilliseconds() + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
            boolean untilClose = job.purpose() == SolvePurpose.FRONTIER_POINT;
            try (SolvePulse.Beat beat = pulse.start(job.id(), spent, problem)) {
                SolveResult found = plans.search(problem, within, start, progress -> {
                    beat.reached(progress);
                    if (untilClose && closeEnough(progress)) {
                        beat.stop().stop();
                    }
                }, beat.stop());
                stopped = !untilClose && beat.stop().stopped();
                return found;
            }
        }
    }
}
