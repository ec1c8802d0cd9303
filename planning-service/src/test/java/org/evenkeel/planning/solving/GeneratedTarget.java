package org.evenkeel.planning.solving;

import org.evenkeel.planning.solving.ledger.ScoreLevels;
import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningTarget;
import org.evenkeel.planning.solving.relaxation.Relaxation;
import org.evenkeel.planning.solving.relaxation.SoftLevel;

/** A target of 0.6 of the largest saving that the linear rules let anybody reach, in the year and recurrent. */
final class GeneratedTarget {

    private static final double SHARE = 0.6;
    private static final long MILLISECONDS = 600_000;

    private GeneratedTarget() {
    }

    static PlanningTarget of(ProblemBuilder builder) {
        return new PlanningTarget((long) (SHARE * most(builder, false)), (long) (SHARE * most(builder, true)), false);
    }

    private static long most(ProblemBuilder builder, boolean recurrent) {
        long beyond = builder.draft().measures().stream().mapToLong(measure -> measure.choices().stream()
                .map(PlanningChoice::saving)
                .mapToLong(saving -> recurrent ? saving.recurrentPence() : saving.inYearPence()).max().orElse(0)).sum();
        builder.target = new PlanningTarget(recurrent ? 0 : beyond, recurrent ? beyond : 0, recurrent);
        PlanningProblem problem = builder.draft();
        try (Relaxation relaxation = new Relaxation(problem)) {
            ScoreLevels nothing = new ScoreLevels(0, 0, Long.MAX_VALUE / 4, beyond, 0, 0);
            relaxation.solveAt(SoftLevel.FIRST_SHORTFALL, nothing, MILLISECONDS);
            return beyond - relaxation.firstAtLeast(nothing);
        }
    }
}
