package org.evenkeel.localstack.mainjob;

import java.util.Locale;

import org.evenkeel.localstack.terminal.Failure;
import org.evenkeel.localstack.terminal.Pounds;
import org.evenkeel.localstack.terminal.Progress;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/** Asks for a scenario to be solved, tells how it goes, and brings the plan. */
final class Solve {

    private static final double BASIS_POINTS_A_PERCENT = 100.0;

    private final ApiClient api;
    private final Progress progress;
    private JsonNode latest = MissingNode.getInstance();

    Solve(ApiClient api, Progress progress) {
        this.api = api;
        this.progress = progress;
    }

    /** @return the plan as the API tells it */
    JsonNode plan(String scenarioId) {
        JsonNode job = api.post("/api/planning/scenarios/" + scenarioId + "/solve-jobs", null).body();
        api.events("/api/planning/solve-jobs/" + job.path("id").asText() + "/events", this::tell);
        if (!latest.hasNonNull("planId")) {
            throw Failure.of("The solve came to no plan: " + latest.path("failure").asText("it ended without a reason."));
        }
        return api.get("/api/planning/plans/" + latest.path("planId").asText()).body();
    }

    private void tell(JsonNode job) {
        latest = job;
        JsonNode best = job.path("progress");
        if (job.path("status").asText().equals("RUNNING") && best.hasNonNull("inYearPence")) {
            JsonNode gap = best.path("gap");
            String cost = gap.isMissingNode() ? "not legal yet"
                    : String.format(Locale.UK, "cost at most %.2f %% above the least possible",
                            gap.path("costBasisPoints").asLong() / BASIS_POINTS_A_PERCENT);
            progress.tell("Solving: saves " + Pounds.of(best.path("inYearPence").asLong()) + " in the year, " + cost);
        }
    }
}
