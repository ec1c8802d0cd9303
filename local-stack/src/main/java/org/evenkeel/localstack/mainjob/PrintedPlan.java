package org.evenkeel.localstack.mainjob;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.evenkeel.localstack.terminal.Column;
import org.evenkeel.localstack.terminal.Pounds;
import org.evenkeel.localstack.terminal.Table;

import com.fasterxml.jackson.databind.JsonNode;

/** A plan as a finance director reads it in a terminal. */
final class PrintedPlan {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yy", Locale.ENGLISH);
    private static final double HUNDREDTHS = 100.0;

    private final JsonNode content;
    private final JsonNode figures;

    PrintedPlan(JsonNode plan) {
        this.content = plan.path("content");
        this.figures = content.path("figures");
    }

    String text() {
        List<String> parts = new ArrayList<>();
        parts.add("\nPLAN  " + content.path("scenario").path("name").asText());
        parts.add(measures());
        parts.add(headline());
        parts.add(section("Recovery cost by component", costs()));
        parts.add(section("Months of " + content.path("year").asText(), months()));
        parts.add(section("What can be said of it", sentences("sentences", "")));
        parts.add(section("Rules broken", sentences("brokenRules", "None.")));
        parts.add(section("Assumptions: %d, by the rule that filled them".formatted(content.path("assumptions").size()),
                assumptions()));
        return String.join("\n\n", parts);
    }

    private String measures() {
        Table table = new Table(Column.text("Measure"), Column.text("What is done"), Column.text("Begins"),
                Column.text("Saves from"), Column.figures("In-year"), Column.figures("Full year"), Column.figures("One-off"),
                Column.figures("FTE"));
        for (JsonNode measure : content.path("measures")) {
            if (measure.path("taken").asBoolean()) {
                table.row(name(measure), text(measure, "optionTitle"), day(measure, "begins", MONTH),
                        day(measure, "savingFrom", DAY), pounds(measure, "inYearPence"), pounds(measure, "fullYearPence"),
                        pounds(measure, "oneOffPence"), fte(measure.path("postsRemovedHundredths").asLong()));
            } else {
                table.row(name(measure), "not taken", "", "", "", "", "", "");
            }
        }
        return table.render();
    }

    /** The title, after the reference its publisher gave it; a reference made of the title says nothing more. */
    private static String name(JsonNode measure) {
        String reference = text(measure, "measure");
        String title = text(measure, "title");
        return letters(title).endsWith(letters(reference)) ? title : reference + " " + title;
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.UK).replaceAll("[^a-z0-9]", "");
    }

    private String headline() {
        JsonNode gap = content.path("gap");
        Table table = new Table(Column.text("Headline"), Column.figures("Figure"), Column.text(""));
        table.row("In-year saving", pounds(figures, "inYearPence"), "against a target of "
                + pounds(figures, "targetInYearPence") + "; short by " + pounds(figures, "inYearShortfallPence"));
        table.row("Full-year effect", pounds(figures, "fullYearPence"), "a year, once everything is in effect");
        table.row("One-off cost", pounds(figures, "oneOffPence"), "of making the savings happen");
        table.row("Posts removed", fte(figures.path("postsRemovedHundredths").asLong()),
                "FTE; " + figures.path("employeesLeaving").asInt() + " employees leave");
        table.row("Recovery cost", pounds(figures, "costPence"), "by " + content.path("pricesFrom").asText());
        table.row("Measures taken", figures.path("measuresTaken").asText(), "of " + figures.path("measures").asText());
        if (gap.isObject()) {
            table.row("Gap, in-year", pounds(gap, "inYearPence"), percent(gap, "inYearBasisPoints")
                    + " of the target: the most a better plan could come nearer");
            table.row("Gap, recovery cost", pounds(gap, "costPence"), percent(gap, "costBasisPoints")
                    + ": the most that a better plan could spare");
        }
        return table.render();
    }

    private String costs() {
        Table table = new Table(Column.text("Component"), Column.figures("Cost"));
        content.path("figures").path("costParts").forEach(part -> table.row(text(part, "name"), pounds(part, "pence")));
        return table.render();
    }

    private String months() {
        Table table = new Table(Column.text("Month"), Column.figures("Saving"), Column.figures("Cumulative"));
        content.path("months").forEach(month -> table.row(text(month, "label"), pounds(month, "savingPence"),
                pounds(month, "cumulativePence")));
        return table.render();
    }

    private String assumptions() {
        Table table = new Table(Column.figures("Count"), Column.text("Rule"), Column.text("For example"),
                Column.text("Rests on"));
        content.path("assumed").forEach(values -> table.row(text(values, "count"), text(values, "rule"),
                text(values, "example"), text(values, "because")));
        return table.render();
    }

    private String sentences(String list, String none) {
        List<String> lines = new ArrayList<>();
        content.path(list).forEach(one -> lines.add("- " + (one.isTextual() ? one.asText() : text(one, "sentence"))));
        return lines.isEmpty() ? none : String.join("\n", lines);
    }

    private static String section(String title, String body) {
        return title + "\n" + body;
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText("");
    }

    private static String pounds(JsonNode node, String field) {
        return Pounds.of(node.path(field).asLong());
    }

    private static String percent(JsonNode node, String field) {
        return String.format(Locale.UK, "%.2f %%", node.path(field).asLong() / HUNDREDTHS);
    }

    private static String fte(long hundredths) {
        return String.format(Locale.UK, "%.1f", hundredths / HUNDREDTHS);
    }

    private static String day(JsonNode node, String field, DateTimeFormatter as) {
        return node.hasNonNull(field) ? as.format(LocalDate.parse(node.path(field).asText())) : "";
    }
}
