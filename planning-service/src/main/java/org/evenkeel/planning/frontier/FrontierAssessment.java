package org.evenkeel.planning.frontier;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.evenkeel.planning.assessment.ModelMedians;
import org.evenkeel.planning.assessment.PlanMedians;
import org.evenkeel.planning.comparator.AcrossTheBoardCut;
import org.evenkeel.planning.solvejob.SolveSequel;
import org.evenkeel.platform.problem.Refusal;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Has each point assessed in full once it is solved, and the flat cut once a frontier. A point that is not says why. */
@ApplicationScoped
class FrontierAssessment implements SolveSequel {

    private static final Logger LOG = Logger.getLogger(FrontierAssessment.class);
    private static final String NOT_NOW = "impact-service did not assess it.";

    @Inject
    FrontierMarks marks;

    @Inject
    PlanMedians medians;

    @Override
    public void after(UUID jobId) {
        Optional<FrontierMarks.Due> due = marks.due(jobId);
        if (due.isEmpty()) {
            return;
        }
        try {
            assess(jobId, due.get());
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "The point of solve job %s was not assessed", jobId);
            marks.assessed(jobId, null, "It could not be assessed for a fault of the service.");
        }
    }

    private void assess(UUID jobId, FrontierMarks.Due due) {
        try {
            marks.assessed(jobId, medians.of(due.planId()), null);
        } catch (Refusal notNow) {
            marks.assessed(jobId, null, NOT_NOW);
        }
        if (due.withComparators()) {
            AcrossTheBoardCut cut = medians.flatCut(due.planId(), due.targetPence());
            marks.compared(due.frontierId(), beside(cut, assessed(due, cut)));
        }
    }

    private @Nullable ModelMedians assessed(FrontierMarks.Due due, AcrossTheBoardCut cut) {
        try {
            return medians.of(due.planId(), cut);
        } catch (Refusal notNow) {
            return null;
        }
    }

    private static FrontierComparators beside(AcrossTheBoardCut cut, @Nullable ModelMedians assessed) {
        return new FrontierComparators(cut.shareBasisPoints(), cut.comparedInYearPence(), cut.reaches(), cut.inYearPence(),
                cut.lawful(), cut.sentences(), assessed, assessed == null ? NOT_NOW : null);
    }
}
