package org.evenkeel.localstack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.evenkeel.localstack.terminal.Failure;

/** A file for each running child: its process id, when it began (ids are used again), and its signal. */
final class Notes {

    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(2);
    private static final int FIELDS = 3;

    private final Path folder;

    Notes(Path folder) {
        this.folder = folder;
    }

    void add(ChildProcess child) {
        ProcessHandle handle = child.handle();
        Instant began = handle.info().startInstant().orElse(Instant.EPOCH);
        try {
            Files.writeString(file(child), handle.pid() + " " + began.toEpochMilli() + " " + child.role().signal());
        } catch (IOException e) {
            throw Failure.of("It could not be noted that " + child.name() + " is running (" + e.getMessage() + ").", e);
        }
    }

    /** Unless the note is of another child by now: one of the same name may have been started. */
    void remove(ChildProcess child) {
        try {
            if (Files.readString(file(child)).startsWith(child.handle().pid() + " ")) {
                Files.delete(file(child));
            }
        } catch (IOException e) {
            // a note that stays names a process that is gone: the next launcher sees that and drops it
            return;
        }
    }

    List<String> endAll() {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> ended = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                end(file).ifPresent(ended::add);
                Files.deleteIfExists(file);
            }
            return ended;
        } catch (IOException e) {
            throw Failure.of("The notes of running processes in " + folder + " cannot be read (" + e.getMessage() + ").", e);
        }
    }

    private static Optional<String> end(Path file) throws IOException {
        String[] note = Files.readString(file).split(" ", -1);
        if (note.length != FIELDS || !note[0].matches("\\d+") || !note[1].matches("\\d+")) {
            return Optional.empty();
        }
        Instant began = Instant.ofEpochMilli(Long.parseLong(note[1]));
        Optional<ProcessHandle> left = ProcessHandle.of(Long.parseLong(note[0])).filter(ProcessHandle::isAlive)
                .filter(process -> isSame(process, began));
        left.ifPresent(process -> Ending.of(process, note[2]));
        return left.map(process -> file.getFileName().toString());
    }

    private static boolean isSame(ProcessHandle process, Instant began) {
        return process.info().startInstant()
                .map(instant -> Duration.between(instant, began).abs().compareTo(CLOCK_TOLERANCE) <= 0).orElse(false);
    }

    private Path file(ChildProcess child) {
        return folder.resolve(child.name());
    }
}
