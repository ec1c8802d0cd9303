package org.evenkeel.localstack.process;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

import org.evenkeel.localstack.folder.Folder;
import org.evenkeel.localstack.terminal.Failure;

/**
 * All children of one launcher. Each is noted in the folder, so that a launcher after this one can end what a killed
 * one left. Once closed it starts no more.
 */
public final class Children implements AutoCloseable {

    private final Folder folder;
    private final Notes notes;
    private final List<ChildProcess> children = new ArrayList<>();
    private boolean closed;

    public Children(Folder folder) {
        this.folder = folder;
        this.notes = new Notes(folder.processes());
    }

    /** Ends what a killed launcher of this folder left running. Names what it ended. */
    public List<String> endLeftovers() {
        return notes.endAll();
    }

    public ChildProcess start(Command command) {
        ChildProcess child;
        synchronized (this) {
            if (closed) {
                throw Failure.of("Everything is being stopped, so " + command.name() + " was not started.");
            }
            child = ChildProcess.start(command, folder.log(command.name()));
            children.add(child);
        }
        notes.add(child);
        child.ended().thenRun(() -> forget(child));
        return child;
    }

    /** The one that was started last by this name. */
    public synchronized ChildProcess running(String name) {
        return children.stream().filter(child -> child.name().equals(name)).reduce((first, last) -> last)
                .orElseThrow(() -> new IllegalStateException(name + " does not run"));
    }

    public synchronized boolean isClosed() {
        return closed;
    }

    void forget(ChildProcess child) {
        notes.remove(child);
        synchronized (this) {
            children.remove(child);
        }
    }

    /** Services first, all at once; then what they stand on. Returns when all are gone. */
    @Override
    public void close() {
        List<ChildProcess> running;
        synchronized (this) {
            closed = true;
            running = List.copyOf(children);
        }
        stop(running, child -> child.role() == Role.SERVICE);
        stop(running, child -> child.role() != Role.SERVICE);
    }

    private void stop(List<ChildProcess> running, Predicate<ChildProcess> chosen) {
        CompletableFuture<?>[] ends = running.stream().filter(chosen).map(child -> CompletableFuture.runAsync(() -> {
            child.stop();
            forget(child);
        }, task -> new Thread(task, "stopping " + child.name()).start())).toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(ends).join();
    }
}
