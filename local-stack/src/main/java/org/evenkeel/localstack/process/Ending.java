package org.evenkeel.localstack.process;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import org.evenkeel.localstack.terminal.Failure;

/** Ends a process with all it has started: asks first, and after a while no longer asks. */
public final class Ending {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration LAST_PATIENCE = Duration.ofSeconds(5);

    private Ending() {
    }

    /** Returns once the process and its descendants are gone. */
    public static void of(ProcessHandle process, String signal) {
        List<ProcessHandle> family = Stream.concat(process.descendants(), Stream.of(process)).toList();
        ask(process, signal);
        if (!goneWithin(family, PATIENCE)) {
            family.forEach(ProcessHandle::destroyForcibly);
            goneWithin(family, LAST_PATIENCE);
        }
    }

    private static void ask(ProcessHandle process, String signal) {
        if (signal.equals("TERM")) {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
            return;
        }
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().onExit().join();
        } catch (IOException e) {
            process.destroy();
        }
    }

    private static boolean goneWithin(List<ProcessHandle> family, Duration time) {
        CompletableFuture<?>[] exits = family.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.allOf(exits).get(time.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw Failure.of("A process could not be awaited (" + e.getMessage() + ").", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
