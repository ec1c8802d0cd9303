package org.evenkeel.localstack.process;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.evenkeel.localstack.terminal.Failure;

/** A running child, with its log file. */
public final class ChildProcess {

    private static final int EVIDENCE_LINES = 15;
    private static final int BETWEEN_LOOKS_MILLIS = 150;

    private final Command command;
    private final Process process;
    private final Path log;

    private ChildProcess(Command command, Process process, Path log) {
        this.command = command;
        this.process = process;
        this.log = log;
    }

    static ChildProcess start(Command command, Path log) {
        ProcessBuilder builder = new ProcessBuilder(command.words()).directory(command.workingFolder().toFile())
                .redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(command.environment());
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            return new ChildProcess(command, process, log);
        } catch (IOException e) {
            throw Failure.of(command.name() + " could not be started (" + e.getMessage() + ").", e);
        }
    }

    public String name() {
        return command.name();
    }

    public Role role() {
        return command.role();
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** Completes when the child has ended, for whatever reason. */
    public CompletableFuture<Process> ended() {
        return process.onExit();
    }

    /** @throws Failure when the child ends, or the time does, before it is ready */
    public void awaitReady(BooleanSupplier ready, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!ready.getAsBoolean()) {
            if (endsWithin(BETWEEN_LOOKS_MILLIS)) {
                throw Failure.of(name() + " stopped while starting (exit code " + process.exitValue() + "). Its log is "
                        + log + ".", lastLines());
            }
            if (System.nanoTime() > deadline) {
                throw Failure.of(name() + " was not ready within " + patience.toSeconds() + " seconds. Its log is " + log
                        + ".", lastLines());
            }
        }
    }

    /** @throws Failure when the child does not succeed in time */
    public void awaitSuccess(Duration patience) {
        if (!endsWithin(patience.toMillis())) {
            stop();
            throw Failure.of(name() + " did not finish within " + patience.toSeconds() + " seconds. Its log is " + log
                    + ".", lastLines());
        }
        if (process.exitValue() != 0) {
            throw Failure.of(name() + " failed (exit code " + process.exitValue() + "). Its log is " + log + ".",
                    lastLines());
        }
    }

    public void stop() {
        Ending.of(process.toHandle(), command.role().signal());
    }

    public List<String> lastLines() {
        try (Stream<String> lines = Files.lines(log)) {
            List<String> all = lines.toList();
            return all.subList(Math.max(0, all.size() - EVIDENCE_LINES), all.size()).stream().map(LogLine::readable).toList();
        } catch (MalformedInputException e) {
            return List.of("(the log is not plain text)");
        } catch (IOException | java.io.UncheckedIOException e) {
            return List.of("(the log cannot be read: " + e.getMessage() + ")");
        }
    }

    private boolean endsWithin(long millis) {
        try {
            return process.waitFor(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Failure.of("Waiting for " + name() + " was interrupted.", e);
        }
    }
}
