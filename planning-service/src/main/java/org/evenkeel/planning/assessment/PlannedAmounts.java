package org.evenkeel.planning.assessment;

import java.util.List;

import org.evenkeel.planning.comparator.AcrossTheBoardCut;
import org.evenkeel.planning.phasing.PhasedChoice;
import org.evenkeel.planning.phasing.PostsRemoved;
import org.evenkeel.planning.plan.PlanFigures;

/** What is planned of one alternative, before anything of it goes well or ill. */
record PlannedAmounts(long inYearPence, long fullYearPence, long oneOffPence, long postsRemovedHundredths,
        int employeesLeaving) {

    static final PlannedAmounts NOTHING = new PlannedAmounts(0, 0, 0, 0, 0);

    static PlannedAmounts of(PlanFigures plan) {
        return new PlannedAmounts(plan.inYearPence(), plan.fullYearPence(), plan.oneOffPence(),
                plan.postsRemovedHundredths(), plan.employeesLeaving());
    }

    static PlannedAmounts of(AcrossTheBoardCut cut) {
        List<PhasedChoice> choices = cut.choices();
        return new PlannedAmounts(cut.inYearPence(),
                choices.stream().mapToLong(choice -> choice.saving().recurrentNetPence()).sum(),
                choices.stream().mapToLong(PhasedChoice::oneOffPence).sum(),
                choices.stream().flatMap(choice -> choice.people().postsRemoved().stream())
                        .mapToLong(PostsRemoved::totalHundredths).sum(),
                choices.stream().mapToInt(choice -> choice.people().employees()).sum());
    }
}
