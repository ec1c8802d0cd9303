package org.evenkeel.planning.solving.method;

import java.util.List;

import org.evenkeel.planning.solving.ledger.ScoreLevels;
import org.evenkeel.planning.solving.relaxation.Gap;
import org.jspecify.annotations.Nullable;

/**
 * The best plan so far.
 *
 * @param choiceIds one a measure, in the problem's order
 * @param gap by the bounds proved so far; null where the plan breaks a hard rule
 * @param steps of local search done
 */
public record SolveProgress(
        List<String> choiceIds,
        ScoreLevels levels,
        @Nullable Gap gap,
        long elapsedMilliseconds,
        long steps) {

    public SolveProgress {
        choiceIds = List.copyOf(choiceIds);
    }
}
