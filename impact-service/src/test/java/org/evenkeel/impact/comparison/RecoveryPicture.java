package org.evenkeel.impact.comparison;

import java.util.List;
import java.util.Locale;

import org.evenkeel.impact.assessment.Trajectory;

/** Fans of two plans by month as an SVG picture: three panels one above the other, units on the axes. */
final class RecoveryPicture {

    private static final int WIDTH = 860;
    private static final int PANEL = 220;
    private static final int LEFT = 84;
    private static final int RIGHT = 24;
    private static final int TOP = 64;
    private static final int GAP = 62;
    private static final String[] COLOURS = { "#0b6e4f", "#b5452c" };

    private final StringBuilder svg = new StringBuilder();
    private final List<String> names;
    private int panels;

    RecoveryPicture(List<String> names) {
        this.names = names;
    }

    /** @param scale what a value is divided by to be in the unit */
    RecoveryPicture panel(String title, String unit, double scale, List<Trajectory> fans) {
        double low = Double.MAX_VALUE;
        double high = -Double.MAX_VALUE;
        for (Trajectory fan : fans) {
            low = Math.min(low, fan.p10().stream().mapToLong(Long::longValue).min().orElse(0) / scale);
            high = Math.max(high, fan.p90().stream().mapToLong(Long::longValue).max().orElse(0) / scale);
        }
        double step = step(high - low);
        Axis axis = new Axis(Math.floor(low / step) * step, Math.ceil(high / step + 1e-9) * step, step,
                TOP + panels * (PANEL + GAP), fans.get(0).p50().size());
        frame(title, unit, axis);
        for (int i = 0; i < fans.size(); i++) {
            fan(fans.get(i), scale, COLOURS[i], axis);
        }
        panels++;
        return this;
    }

    private record Axis(double low, double high, double step, int top, int months) {

        double x(double month) {
            return LEFT + month * (WIDTH - LEFT - RIGHT) / (months - 1.0);
        }

        double y(double value) {
            return top + PANEL - (value - low) / (high - low) * PANEL;
        }
    }

    private static double step(double span) {
        double rough = Math.max(span, 1e-6) / 4;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double leading = rough / power;
        return power * (leading > 5 ? 10 : leading > 2 ? 5 : leading > 1 ? 2 : 1);
    }

    private void frame(String title, String unit, Axis axis) {
        text(LEFT, axis.top() - 10, "start", "font-weight=\"600\"", title);
        for (double value = axis.low(); value <= axis.high() + axis.step() / 2; value += axis.step()) {
            add("<line x1=\"%d\" y1=\"%.1f\" x2=\"%d\" y2=\"%.1f\" stroke=\"#d8d8d8\"/>", LEFT, axis.y(value), WIDTH - RIGHT,
                    axis.y(value));
            text(LEFT - 8, axis.y(value) + 4, "end", "", number(value, axis.step()));
        }
        add("<text transform=\"translate(18 %d) rotate(-90)\" text-anchor=\"middle\">%s</text>", axis.top() + PANEL / 2, unit);
        for (int month = 0; month < axis.months(); month += 6) {
            text(axis.x(month), axis.top() + PANEL + 16, "middle", "", Integer.toString(month));
        }
        text((WIDTH + LEFT - RIGHT) / 2.0, axis.top() + PANEL + 32, "middle", "", "months from the start of the year");
    }

    private static String number(double value, double step) {
        int decimals = step >= 1 ? 0 : step >= 0.1 ? 1 : 2;
        String text = String.format(Locale.UK, "%,." + decimals + "f", Math.abs(value) < step / 2 ? 0 : value);
        return text.replace('-', '−');
    }

    private void fan(Trajectory fan, double scale, String colour, Axis axis) {
        StringBuilder area = new StringBuilder();
        StringBuilder middle = new StringBuilder();
        int months = fan.p50().size();
        for (int t = 0; t < months; t++) {
            area.append(point(axis, t, fan.p90().get(t) / scale));
            middle.append(point(axis, t, fan.p50().get(t) / scale));
        }
        for (int t = months - 1; t >= 0; t--) {
            area.append(point(axis, t, fan.p10().get(t) / scale));
        }
        add("<polygon points=\"%s\" fill=\"%s\" fill-opacity=\"0.18\"/>", area.toString().strip(), colour);
        add("<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>", middle.toString().strip(), colour);
    }

    private static String point(Axis axis, int month, double value) {
        return String.format(Locale.UK, "%.1f,%.1f ", axis.x(month), axis.y(value));
    }

    private void text(double x, double y, String anchor, String more, String text) {
        add("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" %s>%s</text>", x, y, anchor, more, text);
    }

    private void add(String element, Object... values) {
        svg.append(String.format(Locale.UK, element, values)).append('\n');
    }

    @Override
    public String toString() {
        int height = TOP + panels * (PANEL + GAP) - GAP + 44;
        StringBuilder whole = new StringBuilder(String.format(Locale.UK, """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" font-family="sans-serif" font-size="12" fill="#222">
                <rect width="%1$d" height="%2$d" fill="#fff"/>
                """, WIDTH, height));
        for (int i = 0; i < names.size(); i++) {
            whole.append(String.format(Locale.UK,
                    "<rect x=\"%1$d\" y=\"14\" width=\"18\" height=\"10\" fill=\"%2$s\"/><text x=\"%3$d\" y=\"24\">%4$s</text>%n",
                    LEFT + i * 240, COLOURS[i], LEFT + i * 240 + 26, names.get(i)));
        }
        return whole.append(svg).append("</svg>\n").toString();
    }
}
