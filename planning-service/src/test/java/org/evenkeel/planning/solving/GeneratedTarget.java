package org.evenkeel.planning.solving;

import org.evenkeel.planning.solving.ledger.ScoreLevels;
import org.evenkeel.planning.solving.model.PlanningChoice;
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
        long inYear = beyond(builder, false);
        long recurrent = beyond(builder, true);
        builder.target = new PlanningTarget(inYear, recurrent, false);
        try (Relaxation relaxation = new Relaxation(builder.draft())) {
            ScoreLevels nothing = new ScoreLevels(0, 0, Long.MAX_VALUE / 4, inYear, recurrent, 0);
            relaxation.solveAt(SoftLevel.FIRST_SHORTFALL, nothing, MILLISECONDS);
            relaxation.solveAt(SoftLevel.SECOND_SHORTFALL, nothing, MILLISECONDS);
            return new PlanningTarget((long) (SHARE * (inYear - relaxation.firstAtLeast(nothing))),
                    (long) (SHARE * (recurrent - relaxation.secondAtLeast(nothing))), false);
        }
    }

    /** More than anybody can reach: everything at its best. */
    private static long beyond(ProblemBuilder builder, boolean recurrent) {
        return builder.draft().measures().stream().mapToLong(measure -> measure.choices().stream()
                .map(PlanningChoice::saving)
                .mapToLong(saving -> recurrent ? saving.recurrentPence() : saving.inYearPence()).max().orElse(0)).sum();
    }
}
