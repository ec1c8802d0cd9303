package org.evenkeel.planning.solvejob;

/** How far a solve job has come. */
public enum SolveStatus {
    QUEUED(false),
    RUNNING(false),
    /** Ended by itself: by its limits, or because nothing better can exist. */
    SOLVED(true),
    /** Ended by a person; the best plan so far was kept. */
    STOPPED(true),
    FAILED(true);

    private final boolean ended;

    SolveStatus(boolean ended) {
        this.ended = ended;
    }

    /** Whether nothing more will happen. */
    public boolean ended() {
        return ended;
    }
}
