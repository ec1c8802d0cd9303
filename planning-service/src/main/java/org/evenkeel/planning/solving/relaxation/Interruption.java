package org.evenkeel.planning.solving.relaxation;

/** Whether a solve has been asked to end, so that native calls end with it. */
public interface Interruption {

    /** Whether it was asked to end. */
    boolean stopped();

    /** Calls {@code listener} when it is asked to end, from whichever thread asks. */
    void whenStopped(Runnable listener);

    /** Takes a listener off again. */
    void forget(Runnable listener);
}
