package org.evenkeel.planning.comparator;

import java.util.List;

import org.evenkeel.planning.assumption.Assumption;
import org.evenkeel.planning.measure.Measure;
import org.evenkeel.planning.phasing.PhasedChoice;

/**
 * One flat percentage from every service at once: a comparator, never a recommendation.
 *
 * @param shareBasisPoints of each service's gross, controllable, unrestricted spending
 * @param reaches whether it saves what it was asked to reach
 * @param comparedInYearPence what it was asked to reach
 * @param inYearPence what counts towards a target: as the compared plan counts its own
 * @param belowMinimum services it takes below their minimum
 * @param lawful false where one of these is statutory
 * @param measures what it would do, one measure of pay and one of other spending a service; {@code choices} when, one each
 */
public record AcrossTheBoardCut(
        int shareBasisPoints,
        boolean reaches,
        long comparedInYearPence,
        long inYearPence,
        List<BelowMinimum> belowMinimum,
        boolean lawful,
        List<Measure> measures,
        List<PhasedChoice> choices,
        List<Assumption> assumptions,
        List<String> sentences) {

    public AcrossTheBoardCut {
        belowMinimum = List.copyOf(belowMinimum);
        measures = List.copyOf(measures);
        choices = List.copyOf(choices);
        assumptions = List.copyOf(assumptions);
        sentences = List.copyOf(sentences);
    }
}
