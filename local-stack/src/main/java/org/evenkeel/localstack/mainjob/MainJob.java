package org.evenkeel.localstack.mainjob;

import org.evenkeel.localstack.terminal.Progress;

import com.fasterxml.jackson.databind.JsonNode;

/** What a finance director comes to do, from the list of proposals to the plans, each step by the public API. */
public final class MainJob {

    private final ApiClient api;
    private final Progress progress;

    public MainJob(ApiClient api, Progress progress) {
        this.api = api;
        this.progress = progress;
    }

    /** @throws org.evenkeel.localstack.terminal.Failure when a step is refused */
    public void run(Assignment assignment) {
        JsonNode organisation = organisation();
        progress.tell("Signed in for " + organisation.path("name").asText("an organisation without a name"));
    }

    private JsonNode organisation() {
        return api.get("/api/planning/organisation").body();
    }
}
