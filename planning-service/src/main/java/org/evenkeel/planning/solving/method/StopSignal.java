package org.evenkeel.planning.solving.method;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.evenkeel.planning.solving.relaxation.Interruption;

/** Stops a solve from another thread; the best plan so far is kept. Once given it stays given. */
public final class StopSignal implements Interruption {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile boolean stopped;

    /** Asks the solve to end. */
    public void stop() {
        stopped = true;
        listeners.forEach(Runnable::run);
    }

    /** Whether the solve was asked to end. */
    @Override
    public boolean stopped() {
        return stopped;
    }

    @Override
    public void whenStopped(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public void forget(Runnable listener) {
        listeners.remove(listener);
    }
}
