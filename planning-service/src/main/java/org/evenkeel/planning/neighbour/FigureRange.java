package org.evenkeel.planning.neighbour;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * One figure as a range: a tenth of the futures lie below p10, half below p50, nine tenths below p90.
 *
 * @param p10 null where it is not reached within the months simulated, as are the other two
 * @param notReachedBasisPoints share of the futures that do not reach it; null for a figure that every future has
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record FigureRange(FigureUnit unit, @Nullable Long p10, @Nullable Long p50, @Nullable Long p90,
        @Nullable Integer notReachedBasisPoints, EvidenceMark mark) {
}
