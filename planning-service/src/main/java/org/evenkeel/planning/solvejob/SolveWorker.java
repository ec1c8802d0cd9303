package org.evenkeel.planning.solvejob;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.evenkeel.planning.solving.method.UnsolvableProblemException;
import org.jboss.logging.Logger;

/** Takes one job up, works it, and says how it ended. A job that ends replica after replica is given up. */
@ApplicationScoped
class SolveWorker {

    private static final Logger LOG = Logger.getLogger(SolveWorker.class);
    private static final int MOST_ATTEMPTS = 5;

    @Inject
    SolveJobs jobs;

    @Inject
    SolveCourse course;

    @Inject
    @Any
    Instance<SolveSequel> sequels;

    void work(UUID id) {
        Optional<SolveJobEntity> begun = jobs.begin(id);
        begun.ifPresent(this::work);
        // also for a job that had ended: its replica may have died before what follows was done
        sequels.forEach(sequel -> sequel.after(id));
    }

    private void work(SolveJobEntity job) {
        if (job.attempts() > MOST_ATTEMPTS) {
            fail(job, "%d replicas ended while they solved it. Ask for a smaller scenario.".formatted(MOST_ATTEMPTS));
            return;
        }
        if (job.stopRequested() && job.purpose() == SolvePurpose.FRONTIER_POINT) {
            jobs.drop(job.id());
            return;
        }
        try {
            jobs.finish(job.id(), course.run(job));
        } catch (UnsolvableProblemException unsolvable) {
            jobs.fail(job.id(), String.valueOf(unsolvable.getMessage()));
        } catch (OutOfMemoryError tooLarge) {
            LOG.errorf(tooLarge, "Solve job %s ran out of memory", job.id());
            fail(job, "It ran out of memory. Plan for one directorate at a time, or take options out.");
        } catch (RuntimeException | Error fault) {
            // whatever it was: a job that nobody ends would be waited for for ever
            LOG.errorf(fault, "Solve job %s failed", job.id());
            fail(job, "Solving ended with a fault of the service (%s).".formatted(fault.getClass().getSimpleName()));
        }
    }

    /** The reason first: to keep the best plan takes memory again, and may fail again. */
    private void fail(SolveJobEntity job, String reason) {
        jobs.fail(job.id(), reason);
        try {
            course.bestOf(job.id()).ifPresent(best -> jobs.keepBest(job.id(), best));
        } catch (RuntimeException | Error again) {
            LOG.errorf(again, "The best plan of solve job %s stays in its progress alone", job.id());
        }
    }
}
