package org.evenkeel.impact.method;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.evenkeel.impact.parameter.EvidenceGrade;
import org.evenkeel.impact.parameter.ImpactParameter;
import org.evenkeel.impact.parameter.ParameterRow;
import org.evenkeel.impact.parameter.ParameterSet;

/**
 * The method page: the text of {@code method/method.md}, with the values of a set of parameters in the place of its marks. The
 * documentation's page is the same with those that ship.
 */
public final class MethodPage {

    private static final String TEXT = "/method/method.md";
    private static final Pattern MARK = Pattern.compile("\\{\\{([a-zA-Z]+)(?::([a-zA-Z0-9-]+))?}}");
    private static final int HUNDRED = 100;

    private final ParameterSet parameters;
    private final String markdown;

    public MethodPage(ParameterSet parameters) {
        this.parameters = parameters;
        this.markdown = MARK.matcher(text()).replaceAll(mark -> Matcher.quoteReplacement(value(mark)));
    }

    private static String text() {
        try (InputStream in = Objects.requireNonNull(MethodPage.class.getResourceAsStream(TEXT), TEXT)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The whole page. */
    public String markdown() {
        return markdown;
    }

    MethodResponse structured() {
        String[] parts = markdown.split("(?m)^## ");
        String[] head = parts[0].split("\n", 2);
        List<MethodSection> sections = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            String[] section = parts[i].split("\n", 2);
            sections.add(new MethodSection(id(section[0]), section[0].strip(), section[1].strip()));
        }
        return new MethodResponse(head[0].replaceFirst("^# ", "").strip(), parameters.version(), head[1].strip(), sections,
                parameters.all().stream().map(MethodParameter::of).toList());
    }

    private static String id(String title) {
        return title.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    private String value(MatchResult mark) {
        return switch (mark.group(1)) {
            case "version" -> parameters.version();
            case "parameters" -> table();
            case "central" -> shown(row(mark.group(2)).central());
            case "percent" -> shown(row(mark.group(2)).central() * HUNDRED) + " %";
            case "count" -> Long.toString(count(EvidenceGrade.valueOf(mark.group(2)), false));
            case "drawn" -> Long.toString(parameters.all().stream().filter(ParameterRow::isDrawn).count());
            case "drawnX" -> Long.toString(count(EvidenceGrade.X, true));
            default -> throw new IllegalStateException("The method page has an unknown mark " + mark.group());
        };
    }

    private ParameterRow row(String name) {
        return parameters.row(ImpactParameter.named(name)
                .orElseThrow(() -> new IllegalStateException("The method page names no parameter by " + name)));
    }

    private long count(EvidenceGrade grade, boolean drawnAlone) {
        return parameters.all().stream().filter(row -> row.evidence().grade() == grade && (row.isDrawn() || !drawnAlone))
                .count();
    }

    private String table() {
        StringBuilder table = new StringBuilder("| parameter | low / central / high | unit | grade | evidence | found in | limits |\n"
                + "|---|---|---|---|---|---|---|");
        for (ParameterRow row : parameters.all()) {
            String range = row.isDrawn()
                    ? "%s / %s / %s".formatted(shown(row.low()), shown(row.central()), shown(row.high()))
                    : shown(row.central());
            table.append("\n| `%s` | %s | %s | %s | %s | %s | %s |".formatted(row.parameter().publicName(), range,
                    cell(row.unit()), row.evidence().grade(), cell(row.evidence().study()), cell(row.evidence().context()),
                    cell(row.evidence().limits())));
        }
        return table.toString();
    }

    /** What people wrote as a reason stays text within its cell. */
    private static String cell(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]<>|])", "\\\\$1").strip();
    }

    private static String shown(double value) {
        return value == 0 ? "0" : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
