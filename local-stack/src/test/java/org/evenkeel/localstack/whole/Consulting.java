package org.evenkeel.localstack.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.evenkeel.localstack.Platform;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The steps of consultation by those whose they are. A plan is authorised today at the earliest, and so is a consultation
 * opened; it may close the same day, as law's days run to the first dismissal and not to the end of talking, where it is said
 * why it is complete.
 */
final class Consulting {

    static final String CONSULTATIONS = "/api/engagement/consultations/";

    private static final String TOUCHPOINTS = "/api/engagement/touchpoints";
    private static final int CONFLICT = 409;
    private static final int INVALID = 422;
    private static final int FORBIDDEN = 403;

    private final Platform platform;

    Consulting(Platform platform) {
        this.platform = platform;
    }

    List<JsonNode> on(String planId) {
        List<JsonNode> all = new ArrayList<>();
        lead().reads("/api/engagement/consultations?limit=100&plan=" + planId).path("items").forEach(all::add);
        return all;
    }

    /** What planning says is to be consulted on. */
    List<JsonNode> needed(String plan) {
        List<JsonNode> needed = new ArrayList<>();
        person("trustee").reads(plan + "/consultation").path("items").forEach(item -> {
            if (item.path("needed").asBoolean()) {
                needed.add(item);
            }
        });
        return needed;
    }

    void refusesAWordThatComesTooEarly(String planId) {
        String word = touchpoint(planId, on(planId).get(0).path("measure").asText(), "PUBLIC_TOLD");
        Map<String, Object> said = Map.of("happenedOn", today());
        person("line-manager").isRefused(FORBIDDEN, word, "records", said);
        JsonNode early = lead().isRefused(CONFLICT, word, "records", said);
        assertThat(early.path("detail").asText()).contains("Tell the public", "still to be done by");
        lead().isRefused(INVALID, word, "records", Map.of("happenedOn", tomorrow()));
    }

    void open(JsonNode consultation) {
        String path = pathOf(consultation);
        lead().isRefused(CONFLICT, path, "closing", complete());
        person("line-manager").isRefused(FORBIDDEN, path, "opening", Map.of("openedOn", today()));
        lead().isRefused(INVALID, path, "opening", Map.of("openedOn", tomorrow()));
        lead().decides(path, "opening", Map.of("openedOn", today()));
    }

    /** Somebody responds; it is not closed before the answer is written. */
    void answerOne(JsonNode consultation) {
        String path = pathOf(consultation);
        JsonNode response = person("staff").does(path + "/responses",
                Map.of("from", "STAFF_AT_RISK", "text", "Leave this service alone; the demand would only move."));
        JsonNode problem = lead().isRefused(CONFLICT, path, "closing", complete());
        assertThat(problem.path("detail").asText()).contains("no written answer");
        lead().decides(path, "responses/" + response.path("id").asText() + "/answer",
                Map.of("text", "We agree: the next version leaves it out."));
    }

    void close(JsonNode consultation) {
        String path = pathOf(consultation);
        int lawsDays = consultation.at("/terms/minimumDays").asInt();
        if (lawsDays > 1) {
            JsonNode early = lead().isRefused(CONFLICT, path, "closing", Map.of("closedOn", today()));
            assertThat(early.path("detail").asText()).contains("law counts " + lawsDays + " days");
        }
        lead().decides(path, "closing", complete());
        lead().isRefused(CONFLICT, path, "notices", Map.of("givenOn", today(), "employees", 1));
    }

    private String touchpoint(String planId, String measure, String step) {
        for (JsonNode one : lead().reads(TOUCHPOINTS + "?limit=100&plan=%s&measure=%s".formatted(planId, measure))
                .path("items")) {
            if (one.path("step").asText().equals(step)) {
                return TOUCHPOINTS + "/" + one.path("id").asText();
            }
        }
        throw new AssertionError("no touchpoint " + step + " of " + measure);
    }

    private static String pathOf(JsonNode consultation) {
        return CONSULTATIONS + consultation.path("id").asText();
    }

    private static Map<String, Object> complete() {
        return Map.of("closedOn", today(), "completeBecause", "Everybody was met, and every response is answered.");
    }

    private Person lead() {
        return person("engagement-lead");
    }

    private Person person(String username) {
        return Person.signedIn(platform, username);
    }

    private static String today() {
        return Planning.today().toString();
    }

    private static String tomorrow() {
        return Planning.today().plusDays(1).toString();
    }
}
