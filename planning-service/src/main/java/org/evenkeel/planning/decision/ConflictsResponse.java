package org.evenkeel.planning.decision;

import java.util.List;

/** Interests declared in one plan, in the order in which they were declared. */
public record ConflictsResponse(List<ConflictResponse> items) {

    public ConflictsResponse {
        items = List.copyOf(items);
    }
}
