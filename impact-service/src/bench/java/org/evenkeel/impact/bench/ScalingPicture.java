package org.evenkeel.impact.bench;

import java.util.Locale;
import java.util.Map;

/** Two diagrams side by side: seconds by futures, seconds by teams; dots measured, lines proportional. */
final class ScalingPicture {

    private static final int WIDTH = 300;
    private static final int HEIGHT = 200;
    private static final int LEFT = 60;
    private static final int TOP = 40;

    private final Map<Integer, Double> byFutures;
    private final Map<Integer, Double> byTeams;

    ScalingPicture(Map<Integer, Double> byFutures, Map<Integer, Double> byTeams) {
        this.byFutures = byFutures;
        this.byTeams = byTeams;
    }

    String svg() {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 820 310" font-family="sans-serif" font-size="12">
                <title>Seconds on one core by futures and by teams, 48 months</title>
                <rect width="820" height="310" fill="white"/>
                %s%s</svg>
                """.formatted(diagram(0, "futures, 60 teams", byFutures), diagram(410, "teams, 2,000 futures", byTeams));
    }

    private static String diagram(int x, String what, Map<Integer, Double> seconds) {
        int most = seconds.keySet().stream().mapToInt(Integer::intValue).max().orElseThrow();
        double slope = Scaling.slope(seconds);
        double longest = Math.max(slope * most, seconds.values().stream().mapToDouble(Double::doubleValue).max().orElseThrow());
        StringBuilder svg = new StringBuilder("<g transform=\"translate(%d,%d)\">%n".formatted(x + LEFT, TOP));
        svg.append("<path d=\"M0 0V%d H%d\" fill=\"none\" stroke=\"#444\"/>%n".formatted(HEIGHT, WIDTH));
        svg.append("<text x=\"-50\" y=\"-12\">seconds on one core</text>%n".formatted());
        svg.append("<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>%n".formatted(WIDTH, HEIGHT + 40, what));
        svg.append(String.format(Locale.ROOT, "<path d=\"M0 %d L%d %.1f\" stroke=\"#999\" stroke-dasharray=\"4 3\"/>%n", HEIGHT,
                WIDTH, HEIGHT - HEIGHT * slope * most / longest));
        seconds.forEach((size, took) -> {
            double at = (double) WIDTH * size / most;
            double up = HEIGHT - HEIGHT * took / longest;
            svg.append(String.format(Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"#1864ab\"/>%n", at, up));
            svg.append(String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"end\">%.2f s</text>%n", at - 6,
                    up - 6, took));
            svg.append(String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\" font-size=\"9\">%,d</text>%n",
                    at, HEIGHT + 16, size));
        });
        return svg.append("</g>\n").toString();
    }
}
