package org.evenkeel.engagement.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What was measured beside what was wanted, line by line. Each is printed as it comes, as the whole takes minutes. */
final class Figures {

    private static final double NANOS_A_MILLI = 1e6;
    private static final double P95 = 0.95;

    private final List<String> lines = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();

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
        System.out.println(line);
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    List<String> missed() {
        return List.copyOf(missed);
    }

    private void add(String what, double millis, long goal) {
        boolean met = millis < goal;
        note("%-100s %7.0f ms   goal %7d ms   %s".formatted(what, millis, goal, met ? "met" : "MISSED"));
        if (!met) {
            missed.add(what);
        }
    }
}
