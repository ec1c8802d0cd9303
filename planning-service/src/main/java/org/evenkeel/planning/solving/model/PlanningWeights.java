package org.evenkeel.planning.solving.model;

import java.util.Collections;
import java.util.List;

/**
 * How much each part of the cost counts, in per cent, 0 or more; 100 counts it as it is.
 *
 * @param components part (a), one a component
 * @param touched part (b)
 * @param removedPosts part (c)
 * @param serviceLevel part (d)
 * @param departure part (e)
 */
public record PlanningWeights(
        List<Integer> components, int touched, int removedPosts, int serviceLevel, int departure) {

    public PlanningWeights {
        components = List.copyOf(components);
    }

    /** Every part counted as it is. */
    public static PlanningWeights even(int components) {
        return new PlanningWeights(Collections.nCopies(components, 100), 100, 100, 100, 100);
    }
}
