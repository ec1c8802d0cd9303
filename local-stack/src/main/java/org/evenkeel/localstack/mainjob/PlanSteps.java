package org.evenkeel.localstack.mainjob;

import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/** Steps of a plan's life as one person takes them: each of the state that was read, and of no other. */
final class PlanSteps {

    private static final String PLANS = "/api/planning/plans/";

    private final ApiClient api;

    PlanSteps(ApiClient api) {
        this.api = api;
    }

    static String path(JsonNode plan) {
        return PLANS + plan.path("id").asText();
    }

    /** @return the plan as it stands after the step */
    JsonNode taken(String path, String step, Map<String, Object> body) {
        String etag = api.get(path).etag().orElse("*");
        api.post(path + "/" + step, body, etag);
        return api.get(path).body();
    }
}
