package org.evenkeel.planning.restriction;

import java.util.Collections;
import java.util.Set;

/**
 * What the reader at hand does not see.
 *
 * @param measures references of measures whose circle the reader is not in
 * @param pools references of small pools that only such measures touch
 */
public record Veil(Set<String> measures, Set<String> pools) {

    public Veil {
        measures = Set.copyOf(measures);
        pools = Set.copyOf(pools);
    }

    public boolean hidesNothing() {
        return measures.isEmpty() && pools.isEmpty();
    }

    /** Whether any of these measures is hidden. */
    public boolean hidesAnyOf(Set<String> named) {
        return !Collections.disjoint(measures, named);
    }
}
