package org.evenkeel.localstack.mainjob;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.evenkeel.localstack.terminal.Column;
import org.evenkeel.localstack.terminal.Table;

import com.fasterxml.jackson.databind.JsonNode;

/** Who speaks to whom next, as an engagement lead reads it in a terminal. */
final class PrintedTouchpoints {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yy", Locale.ENGLISH);

    private final List<JsonNode> touchpoints;

    PrintedTouchpoints(List<JsonNode> touchpoints) {
        this.touchpoints = touchpoints;
    }

    String text() {
        Table table = new Table(Column.text("By"), Column.text("Who"), Column.text("What"), Column.text("Measure"),
                Column.text("How"));
        for (JsonNode one : touchpoints) {
            table.row(DAY.format(LocalDate.parse(one.path("latest").asText())), one.path("owner").asText(),
                    one.path("what").asText(), one.path("measureTitle").asText(), one.path("channel").asText());
        }
        return "\nTHE NEXT " + touchpoints.size() + " TOUCHPOINTS\n\n" + table.render();
    }
}
