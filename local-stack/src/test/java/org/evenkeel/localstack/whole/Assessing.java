package org.evenkeel.localstack.whole;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.evenkeel.localstack.Platform;

import com.fasterxml.jackson.databind.JsonNode;

/** What the measures of a plan do is assessed, one by one and together. */
final class Assessing {

    private static final String ASSESSMENTS = "/api/planning/measure-assessments";

    private Assessing() {
    }

    static void all(Platform platform, String plan) {
        Person robin = Person.signedIn(platform, "finance-director");
        Set<String> assessed = new HashSet<>();
        robin.reads(ASSESSMENTS + "?limit=100").path("items").forEach(one -> assessed.add(one.path("measure").asText()));
        for (JsonNode measure : robin.reads(plan).at("/content/measures")) {
            String reference = measure.path("measure").asText();
            if (measure.path("taken").asBoolean() && assessed.add(reference)) {
                robin.does(ASSESSMENTS, Map.of("measure", reference, "equality", "COMPLETE", "quality", List.of()));
            }
        }
        robin.does(plan + "/cumulative-assessments", Map.of("statement", "Nobody is hit by two of the measures."));
    }
}
