package org.evenkeel.planning.neighbour;

/** A neighbour is well and says no: asking again would not help, and is no sign that it is down. */
final class NeighbourRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int FIRST = 400;
    private static final int LAST = 499;
    private static final int TOO_MANY_REQUESTS = 429;

    private final int status;

    NeighbourRefusal(int status) {
        super("A neighbour refused the request with status " + status + ".");
        this.status = status;
    }

    int status() {
        return status;
    }

    /** Whether a status is one; 429 passes by itself. */
    static boolean is(int status) {
        return status >= FIRST && status <= LAST && status != TOO_MANY_REQUESTS;
    }
}
