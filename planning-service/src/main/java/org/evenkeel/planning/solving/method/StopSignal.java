package org.evenkeel.planning.solving.method;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stops a solve from another thread; the best plan so far is kept. Once given it stays given. */
public final class StopSignal {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile boolean stopped;

    /** Asks the solve to end. */
    public void stop() {
        stopped = true;
        listeners.forEach(Runnable::run);
    }

    /** Whether the solve was asked to end. */
    public boolean stopped() {
        return stopped;
    }

    void whenStopped(Runnable listener) {
        listeners.add(listener);
    }

    void forget(Runnable listener) {
        listeners.remove(listener);
    }
}
