package org.evenkeel.planning.frontier;

/** How far a frontier has come. */
public enum FrontierStatus {
    RUNNING(false),
    /** Every point has arrived that was worth asking for. */
    COMPLETE(true),
    /** Ended by a person; the points so far were kept. */
    STOPPED(true),
    /** Its first point could not be solved. */
    FAILED(true);

    private final boolean ended;

    FrontierStatus(boolean ended) {
        this.ended = ended;
    }

    /** Whether nothing more will happen. */
    public boolean ended() {
        return ended;
    }
}
