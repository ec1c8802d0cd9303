package org.evenkeel.localstack.whole;

import java.nio.file.Path;
import java.util.Map;

import org.evenkeel.localstack.Platform;

import com.fasterxml.jackson.databind.JsonNode;

/** Puts at least one of everything on Brighton's record, so that every path has something to name. */
final class OneOfEverything {

    private static final Path EXAMPLE = Path.of("..", "planning-service", "src", "main", "resources", "examples",
            "organisation-document.example.json");

    private OneOfEverything() {
    }

    static void putOnRecord(Platform platform) throws Exception {
        Planning planning = Planning.as(platform, "finance-director");
        planning.imported(EXAMPLE, Map.of());
        String scenario = planning.scenario(1_000_000, 1);
        JsonNode job = planning.followed(planning.asked(scenario), event -> false);
        if (!job.path("status").asText().equals("SOLVED")) {
            throw new AssertionError("the example was not solved: " + job);
        }
    }
}
