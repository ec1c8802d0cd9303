package org.evenkeel.localstack.mainjob;

import com.fasterxml.jackson.databind.JsonNode;

/** A problem document, told in one sentence with its first violation. */
record Refusal(String request, int status, JsonNode problem) {

    String sentence() {
        return request + " was refused with " + status + ": " + reason() + violation();
    }

    private String reason() {
        String detail = problem.path("detail").asText("");
        String reason = detail.isBlank() ? problem.path("title").asText("") : detail;
        if (reason.isBlank()) {
            return "the answer gives no reason.";
        }
        return reason.strip().endsWith(".") ? reason.strip() : reason.strip() + ".";
    }

    private String violation() {
        JsonNode violations = problem.path("violations");
        if (violations.isEmpty()) {
            return "";
        }
        JsonNode first = violations.get(0);
        String others = violations.size() == 1 ? "" : " (and " + (violations.size() - 1) + " more)";
        return " " + first.path("field").asText("body") + ": " + first.path("message").asText() + others + ".";
    }
}
