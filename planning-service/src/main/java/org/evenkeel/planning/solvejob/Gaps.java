package org.evenkeel.planning.solvejob;

import org.evenkeel.planning.plan.PlanGap;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.relaxation.Gap;
import org.jspecify.annotations.Nullable;

/** The solver's gap by the names of the targets rather than by their order. */
final class Gaps {

    private Gaps() {
    }

    static @Nullable PlanGap of(PlanningProblem problem, @Nullable Gap gap) {
        if (gap == null) {
            return null;
        }
        boolean recurrentFirst = problem.target().recurrentFirst();
        Gap.Part inYear = recurrentFirst ? gap.second() : gap.first();
        Gap.Part recurrent = recurrentFirst ? gap.first() : gap.second();
        return new PlanGap(inYear.pence(), inYear.basisPoints(), recurrent.pence(), recurrent.basisPoints(),
                gap.cost().pence(), gap.cost().basisPoints());
    }
}
