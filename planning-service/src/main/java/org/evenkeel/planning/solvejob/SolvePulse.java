package org.evenkeel.planning.solvejob;

import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.evenkeel.planning.solving.method.SolveProgress;
import org.evenkeel.planning.solving.method.StopSignal;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.platform.security.Actor;
import org.evenkeel.platform.tenancy.CurrentOrganisation;
import org.evenkeel.platform.tenancy.OrganisationScope;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Once a second writes what a solve has come to, and hears whether somebody asked it to stop. */
@ApplicationScoped
class SolvePulse {

    private static final Logger LOG = Logger.getLogger(SolvePulse.class);
    private static final long NANOSECONDS = 1_000_000;

    @Inject
    SolveJobs jobs;

    @Inject
    OrganisationScope scope;

    @Inject
    CurrentOrganisation organisation;

    @Inject
    Actor actor;

    private final ScheduledExecutorService beats = Executors.newScheduledThreadPool(1, task -> {
        Thread thread = new Thread(task, "solve-pulse");
        thread.setDaemon(true);
        return thread;
    });

    /** Begins to beat for a job, which has been solved for so long already, until the beat is closed. */
    Beat start(UUID job, long spentBefore, PlanningProblem problem) {
        Beat beat = new Beat(job, spentBefore, new ProgressReader(problem));
        String whose = organisation.id();
        String asks = actor.id();
        beat.every = beats.scheduleWithFixedDelay(() -> scope.run(whose, asks, beat::write), 1, 1, TimeUnit.SECONDS);
        return beat;
    }

    @PreDestroy
    void end() {
        beats.shutdownNow();
    }

    /** The pulse of one solve. The solving thread tells it what was reached; its own thread writes it. */
    final class Beat implements AutoCloseable {

        private final UUID job;
        private final long spentBefore;
        private final ProgressReader reader;
        private final long began = System.nanoTime();
        private final StopSignal stop = new StopSignal();
        private final AtomicReference<@Nullable SolveProgress> latest = new AtomicReference<>();
        private volatile @Nullable ScheduledFuture<?> every;

        private Beat(UUID job, long spentBefore, ProgressReader reader) {
            this.job = job;
            this.spentBefore = spentBefore;
            this.reader = reader;
        }

        void reached(SolveProgress progress) {
            latest.set(progress);
        }

        StopSignal stop() {
            return stop;
        }

        private void write() {
            try {
                SolveProgress reached = latest.getAndSet(null);
                long spent = spentBefore + (System.nanoTime() - began) / NANOSECONDS;
                if (jobs.pulse(job, spent, reached == null ? null : reader.read(reached))) {
                    stop.stop();
                }
            } catch (RuntimeException missed) {
                LOG.warnf(missed, "A beat of solve job %s was missed", job);
            }
        }

        @Override
        public void close() {
            ScheduledFuture<?> beating = every;
            if (beating != null) {
                beating.cancel(false);
            }
            write();
        }
    }
}
