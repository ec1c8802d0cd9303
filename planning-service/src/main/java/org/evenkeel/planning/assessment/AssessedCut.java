package org.evenkeel.planning.assessment;

import java.util.List;

import org.evenkeel.planning.assumption.Assumption;
import org.evenkeel.planning.comparator.AcrossTheBoardCut;
import org.evenkeel.planning.comparator.BelowMinimum;

/**
 * The same saving cut across the board: a comparator, never a recommendation.
 *
 * @param shareBasisPoints of each service's gross, controllable, unrestricted spending
 * @param reaches whether it saves as much in the year as the plan
 * @param belowMinimum services it takes below their minimum; {@code lawful} is false where one of them is statutory
 * @param assumptions what its size rests on; those of its futures are in {@code outcome}
 */
public record AssessedCut(
        int shareBasisPoints,
        boolean reaches,
        long comparedInYearPence,
        List<BelowMinimum> belowMinimum,
        boolean lawful,
        List<Assumption> assumptions,
        List<String> sentences,
        AssessedAlternative outcome) {

    public AssessedCut {
        belowMinimum = List.copyOf(belowMinimum);
        assumptions = List.copyOf(assumptions);
        sentences = List.copyOf(sentences);
    }

    static AssessedCut of(AcrossTheBoardCut cut, AssessedAlternative outcome) {
        return new AssessedCut(cut.shareBasisPoints(), cut.reaches(), cut.comparedInYearPence(), cut.belowMinimum(),
                cut.lawful(), cut.assumptions(), cut.sentences(), outcome);
    }
}
