package org.evenkeel.impact.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Seconds by futures and by teams on one core, with the line through the origin that fits them best; printed and drawn. */
final class Scaling {

    private static final int[] FUTURES = { 500, 1_000, 2_000, 4_000, 8_000 };
    private static final int[] TEAMS = { 15, 30, 60, 120, 240 };
    private static final int TIMES = 3;

    void run(Path picture) throws IOException {
        Map<Integer, Double> byFutures = new LinkedHashMap<>();
        for (int futures : FUTURES) {
            byFutures.put(futures, new Timing(60, futures).onOneCore(TIMES));
        }
        Map<Integer, Double> byTeams = new LinkedHashMap<>();
        for (int teams : TEAMS) {
            byTeams.put(teams, new Timing(teams, 2_000).onOneCore(TIMES));
        }
        print("futures (60 teams)", byFutures);
        print("teams (2,000 futures)", byTeams);
        Files.createDirectories(picture.toAbsolutePath().getParent());
        Files.writeString(picture, new ScalingPicture(byFutures, byTeams).svg());
        System.out.println("Drawn: " + picture);
    }

    private static void print(String what, Map<Integer, Double> seconds) {
        System.out.println(what + ", 48 months, one core:");
        double slope = slope(seconds);
        seconds.forEach((size, took) -> System.out.printf(Locale.ROOT, "  %6d  %.3f s  %.0f %% of the line%n", size, took,
                100 * took / (slope * size)));
    }

    /** Of the line through the origin with the least squared relative errors. */
    static double slope(Map<Integer, Double> seconds) {
        double ratios = 0;
        double squares = 0;
        for (Map.Entry<Integer, Double> each : seconds.entrySet()) {
            double rate = each.getKey() / each.getValue();
            ratios += rate;
            squares += rate * rate;
        }
        return ratios / squares;
    }
}
