package org.evenkeel.planning.neighbour;

import org.jspecify.annotations.Nullable;

/** A neighbour is well and says no: asking again would not help, and is no sign that it is down. */
final class NeighbourRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int FIRST = 400;
    private static final int LAST = 499;
    private static final int TOO_MANY_REQUESTS = 429;

    private final int status;

    private NeighbourRefusal(int status) {
        super("A neighbour refused the request with status " + status + ".");
        this.status = status;
    }

    int status() {
        return status;
    }

    /** Null for what is no refusal, or one that passes. */
    static @Nullable NeighbourRefusal of(int status) {
        return status >= FIRST && status <= LAST && status != TOO_MANY_REQUESTS ? new NeighbourRefusal(status) : null;
    }
}
