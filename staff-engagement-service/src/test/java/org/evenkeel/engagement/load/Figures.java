package org.evenkeel.engagement.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What was measured beside what was wanted, line by line. */
final class Figures {

    private static final double NANOS_A_MILLI = 1e6;
    private static final double P95 = 0.95;

    private final List<String> lines = new ArrayList<>();

    void took(String what, long nanos, Duration goal) {
        add(what, nanos / NANOS_A_MILLI, goal.toMillis());
    }

    /** @param nanos of each call */
    void percentile(String what, long[] nanos, Duration goal) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        add("%s, 95th percentile of %d calls (median %.0f ms)".formatted(what, sorted.length,
                sorted[sorted.length / 2] / NANOS_A_MILLI), sorted[(int) (sorted.length * P95)] / NANOS_A_MILLI,
                goal.toMillis());
    }

    void note(String line) {
        lines.add(line);
    }

    String text() {
        return String.join("\n", lines);
    }

    private void add(String what, double millis, long goal) {
        lines.add("%-90s %9.0f ms   goal %7d ms   %s".formatted(what, millis, goal, millis < goal ? "met" : "MISSED"));
    }
}
