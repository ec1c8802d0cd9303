package org.evenkeel.planning.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The most memory this process has had resident, native libraries and all. */
final class Memory {

    private Memory() {
    }

    /** In MiB, by Linux's own count. */
    static long peakMebibytes() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream().filter(line -> line.startsWith("VmHWM"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1_024).findFirst().orElse(-1);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
