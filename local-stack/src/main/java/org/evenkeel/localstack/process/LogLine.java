package org.evenkeel.localstack.process;

import java.io.IOException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A line of a log as a person reads it: of a line in JSON the level, the message and what was thrown. */
final class LogLine {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 300;

    private LogLine() {
    }

    static String readable(String line) {
        if (!line.startsWith("{")) {
            return shortened(line);
        }
        try {
            JsonNode entry = JSON.readTree(line);
            String thrown = entry.path("exception").path("message").asText(firstLine(entry.path("stackTrace").asText()));
            String text = entry.path("level").asText() + " " + entry.path("message").asText();
            return shortened(thrown.isBlank() ? text : text + ": " + thrown);
        } catch (IOException notJson) {
            return shortened(line);
        }
    }

    private static String firstLine(String text) {
        return text.lines().filter(line -> !line.isBlank()).findFirst().map(String::strip).orElse("");
    }

    private static String shortened(String text) {
        String oneLine = text.replaceAll("\\s+", " ").strip();
        return oneLine.length() <= LONGEST ? oneLine : oneLine.substring(0, LONGEST) + "…";
    }
}
