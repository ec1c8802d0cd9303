package org.evenkeel.localstack.mainjob;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongFunction;

import org.evenkeel.localstack.terminal.Column;
import org.evenkeel.localstack.terminal.Pounds;
import org.evenkeel.localstack.terminal.Table;

import com.fasterxml.jackson.databind.JsonNode;

/** What a plan does beyond its savings, beside a flat cut that saves as much, as it is read in a terminal. */
final class PrintedRecovery {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yy", Locale.ENGLISH);
    private static final double HUNDREDTHS = 100.0;

    private final JsonNode assessment;
    private final JsonNode plan;
    private final YearMonth first;

    PrintedRecovery(JsonNode assessment, FinancialYear year) {
        this.assessment = assessment;
        this.plan = assessment.path("plan");
        this.first = YearMonth.of(year.begins(), 4);
    }

    String text() {
        List<String> parts = new ArrayList<>();
        parts.add("\nRECOVERY  %,d futures over %d months, by parameters %s".formatted(plan.path("draws").asInt(),
                plan.path("months").asInt(), plan.path("parameterSet").asText()));
        parts.add(figures());
        parts.add(sentences());
        return String.join("\n\n", parts);
    }

    private String figures() {
        JsonNode cut = assessment.path("acrossTheBoard");
        Table table = new Table(Column.text("What follows"), Column.figures("Plan, middle"), Column.figures("8 of 10 futures"),
                Column.figures("Flat cut, middle"), Column.text("Rests on"), Column.text(""));
        row(table, "Recovery month", "recoveryMonth", index -> index == 0 ? "undisturbed" : month(index),
                "the organisation stays whole from here");
        row(table, "Break-even month", "breakEvenMonth", this::month, "savings have paid for their costs");
        row(table, "Recovery cost", "recoveryCostPence", Pounds::of, "over " + plan.at("/figures/moneyMonths").asInt()
                + " months, beyond doing nothing");
        row(table, "Lasting loss", "lastingLossPence", Pounds::of, "what services promise less than before, priced");
        return table.render() + "\nThe flat cut takes %.2f %% of every service%s.".formatted(
                cut.path("shareBasisPoints").asInt() / HUNDREDTHS,
                cut.path("lawful").asBoolean() ? "" : " and would break the law");
    }

    private void row(Table table, String title, String figure, LongFunction<String> written, String meaning) {
        JsonNode range = plan.path("figures").path(figure);
        JsonNode flat = assessment.at("/acrossTheBoard/outcome/figures").path(figure);
        String lower = value(range, "p10", written);
        String upper = value(range, "p90", written);
        int missed = range.path("notReachedBasisPoints").asInt();
        table.row(title, value(range, "p50", written), lower.equals(upper) ? lower : lower + " to " + upper,
                value(flat, "p50", written), mark(range),
                missed == 0 ? meaning
                        : meaning + "; not within the months simulated in %.1f %% of futures".formatted(
                                missed / HUNDREDTHS));
    }

    private static String mark(JsonNode range) {
        return switch (range.path("mark").asText()) {
            case "STATED" -> "what was stated";
            case "PARTLY_ASSUMED" -> "partly assumed";
            default -> "mostly assumed";
        };
    }

    private String sentences() {
        List<String> lines = new ArrayList<>();
        plan.path("sentences").forEach(one -> lines.add("- " + one.asText()));
        assessment.path("sentences").forEach(one -> lines.add("- " + one.asText()));
        return String.join("\n", lines);
    }

    private static String value(JsonNode range, String quantile, LongFunction<String> written) {
        return Optional.of(range.path(quantile)).filter(JsonNode::isNumber).map(JsonNode::asLong).map(written::apply)
                .orElse("later");
    }

    private String month(long index) {
        return MONTH.format(first.plusMonths(index));
    }
}
