package org.evenkeel.planning.solving.ledger;

import java.util.Arrays;
import java.util.List;

/**
 * What a plan's consequences cost by part, in pence, with the scenario's weights on them.
 *
 * @param componentPence part (a), one a component, in the order of the prices
 * @param touchedPence part (b)
 * @param removedPostsPence part (c)
 * @param serviceLevelPence part (d)
 * @param departurePence part (e)
 */
public record CostFigures(
        List<Long> componentPence,
        long touchedPence,
        long removedPostsPence,
        long serviceLevelPence,
        long departurePence) {

    public CostFigures {
        componentPence = List.copyOf(componentPence);
    }

    CostFigures(long[] components, long touched, long removedPosts, long serviceLevel, long departure) {
        this(Arrays.stream(components).boxed().toList(), touched, removedPosts, serviceLevel, departure);
    }

    /** All parts together. */
    public long totalPence() {
        return componentPence.stream().mapToLong(Long::longValue).sum() + touchedPence + removedPostsPence
                + serviceLevelPence + departurePence;
    }
}
