package org.evenkeel.planning.solving.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;

import org.evenkeel.planning.solving.GeneratedOrganisation;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

class GeneratedOrganisationTest {

    private static final Logger LOG = Logger.getLogger(GeneratedOrganisationTest.class);

    @Test
    void plans_two_hundred_measures() {
        PlanningProblem problem = GeneratedOrganisation.of(1, 200);
        AtomicLong firstLegal = new AtomicLong(-1);
        SolveResult result = new PlanSolver().solve(problem, new SolveLimits(10, 0, 1), null, progress -> {
            if (progress.levels().legal() && progress.levels().firstShortfallPence() == 0) {
                firstLegal.compareAndSet(-1, progress.elapsedMilliseconds());
            }
            LOG.debugf("%d ms, step %d: %s, %s", progress.elapsedMilliseconds(), progress.steps(), progress.levels(),
                    progress.gap());
        }, new StopSignal());
        LOG.infof("200 measures x 3 options x 12 months: first legal plan that meets the target after %d ms, %s, %s,"
                + " %d steps", firstLegal.get(), result.levels(), result.gap(), result.steps());
        assertThat(result.levels().legal()).isTrue();
        assertThat(result.gap().first().basisPoints()).isLessThan(2_000);
    }
}
