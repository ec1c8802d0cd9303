package org.evenkeel.localstack.whole;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.evenkeel.localstack.Platform;

import com.fasterxml.jackson.databind.JsonNode;

/** The way of a small plan of Brighton's to consultation, step by step, each as whoever takes it. */
final class ToConsultation {

    static final String PLANS = "/api/planning/plans/";
    static final String ENGAGEMENT = "/api/engagement/";

    private static final Path EXAMPLE = Path.of("..", "planning-service", "src", "main", "resources", "examples",
            "organisation-document.example.json");
    /** There is a third, who may have an interest to declare. */
    private static final List<String> VOTING = List.of("trustee", "second-trustee");
    private static final int MEMBERS = 3;

    private final Platform platform;
    private final Planning planning;
    private final Map<String, Person> people = new TreeMap<>();

    private ToConsultation(Platform platform) {
        this.platform = platform;
        this.planning = Planning.as(platform, "finance-director");
    }

    /** The example organisation takes the place of what Brighton had on record. */
    static ToConsultation ofTheExample(Platform platform) {
        ToConsultation way = new ToConsultation(platform);
        way.planning.imported(EXAMPLE, Map.of());
        way.planning.stateBoard(MEMBERS, VOTING.size());
        return way;
    }

    /** Signed in once: tokens are good for as long as a test takes. */
    Person as(String username) {
        return people.computeIfAbsent(username, name -> Person.signedIn(platform, name));
    }

    /** @return the plan's path */
    String solved() throws Exception {
        return solved(planning.scenario(4_000_000, 1));
    }

    /** The scenario of this plan, once more. @return the new plan's path */
    String solvedAgain(String plan) throws Exception {
        return solved(as("auditor").reads(plan).path("scenarioId").asText());
    }

    private String solved(String scenario) throws Exception {
        JsonNode job = planning.followed(planning.asked(scenario), event -> false);
        if (!job.path("status").asText().equals("SOLVED")) {
            throw new AssertionError("the example was not solved: " + job);
        }
        return PLANS + job.path("planId").asText();
    }

    void signedOff(String plan) {
        for (JsonNode measure : as("finance-director").reads(plan).at("/content/measures")) {
            if (measure.path("taken").asBoolean()) {
                as("executive").does("/api/planning/measures/" + measure.path("measure").asText() + "/sign-offs", Map.of());
            }
        }
    }

    void proposed(String plan) {
        signedOff(plan);
        as("finance-director").decides(plan, "proposals", read(plan));
    }

    void authorised(String plan) {
        as("executive").decides(plan, "endorsements", read(plan));
        for (String trustee : VOTING) {
            Map<String, Object> vote = new HashMap<>(read(plan));
            vote.putAll(Map.of("decision", "AUTHORISE", "vote", "FOR"));
            as(trustee).decides(plan, "votes", vote);
        }
        as("trustee").decides(plan, "authorisations", read(plan));
    }

    /** @return what staff-engagement-service made of the plan, once it has heard of it */
    JsonNode consultations(String plan) {
        return Soon.soon(
                () -> as("engagement-lead").reads(ENGAGEMENT + "consultations?plan=" + id(plan)).path("items"),
                items -> !items.isEmpty());
    }

    Map<String, Object> read(String plan) {
        return Map.of("contentSha256", as("auditor").reads(plan).path("contentSha256").asText());
    }

    static String id(String plan) {
        return plan.substring(PLANS.length());
    }
}
