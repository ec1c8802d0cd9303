package org.evenkeel.planning.solving.method;

import java.util.List;

import org.evenkeel.planning.solving.ledger.ScoreLevels;
import org.evenkeel.planning.solving.relaxation.Gap;
import org.jspecify.annotations.Nullable;

/**
 * What a solve ended with.
 *
 * @param choiceIds the best plan found, one choice a measure in the problem's order
 * @param gap null where the plan breaks a hard rule
 * @param provenBest whether no plan is better: every plan was looked at, or the gap is closed
 * @param mostReachableInYearPence no legal plan saves more this year; null where that was not found in time
 * @param steps of local search done
 */
public record SolveResult(
        List<String> choiceIds,
        ScoreLevels levels,
        @Nullable Gap gap,
        boolean provenBest,
        @Nullable Long mostReachableInYearPence,
        long elapsedMilliseconds,
        long steps) {

    public SolveResult {
        choiceIds = List.copyOf(choiceIds);
    }
}
