package org.evenkeel.planning.contradiction;

import java.util.List;

/**
 * Every contradiction that the reader may see.
 *
 * @param withheld how many concern a measure that only its named circle sees
 */
public record ContradictionsResponse(List<Contradiction> items, int withheld) {

    public ContradictionsResponse {
        items = List.copyOf(items);
    }
}
