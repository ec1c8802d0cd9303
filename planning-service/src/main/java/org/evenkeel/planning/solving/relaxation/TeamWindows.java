package org.evenkeel.planning.solving.relaxation;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import org.evenkeel.planning.solving.model.PlanningMonthly;
import org.evenkeel.planning.solving.model.PlanningProblem;

/** The twelve-month windows of a team that can hold more of its removed posts than every other window does. */
final class TeamWindows {

    private static final int YEAR = PlanningProblem.MONTHS_IN_YEAR;

    private TeamWindows() {
    }

    /** First months of these windows; all windows where some choice gives posts back. */
    static List<Integer> of(Draft draft, int team, List<Integer> removing) {
        BitSet removals = new BitSet();
        boolean falls = true;
        for (int variable : removing) {
            for (PlanningMonthly share : draft.choices().get(variable).effects().removedShares()) {
                if (share.subject() == team) {
                    removals.set(share.month());
                    falls &= share.amount() >= 0;
                }
            }
        }
        int last = draft.problem().months() - YEAR;
        boolean only = falls;
        return IntStream.rangeClosed(0, last).filter(from -> !only || !dominated(from, last, removals)).boxed().toList();
    }

    /** A window loses nothing by moving on over months without removals, or back where its last month has none. */
    private static boolean dominated(int from, int last, BitSet removals) {
        return from < last && !removals.get(from)
                || from > 0 && removals.get(from - 1) && !removals.get(from + YEAR - 1);
    }
}
