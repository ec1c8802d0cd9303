package org.evenkeel.planning.phasing;

import java.util.List;

/**
 * Everything a plan may choose for one measure, besides not taking it.
 *
 * @param choices in the order of the measure's options, then by start month, then from the shortest band to the longest
 * @param violations what stands in the way of a choice; where there is one, {@code choices} may still hold others
 * @param carriedForward values of law used beyond their last announced row, each once
 */
public record MeasureChoices(
        List<PhasedChoice> choices,
        List<PhasingViolation> violations,
        List<LawCarriedForward> carriedForward) {

    public MeasureChoices {
        choices = List.copyOf(choices);
        violations = List.copyOf(violations);
        carriedForward = List.copyOf(carriedForward);
    }
}
