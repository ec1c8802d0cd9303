package org.evenkeel.localstack.whole;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.evenkeel.localstack.Platform;

import com.fasterxml.jackson.databind.JsonNode;

/** The steps by which one service has something to tell another, each taken by the person whose step it is. */
final class EventfulSteps {

    static final int RESPONSES = 3;
    static final int OF_A_SUGGESTION = 3;
    static final int OF_A_PLAN = 5;

    private static final String PLANS = "/api/planning/plans/";
    private static final String CONSULTATIONS = "/api/engagement/consultations";
    private static final String SUGGESTIONS = "/api/engagement/suggestions";

    private final Runnable afterEach;
    private final Steadfast director;
    private final Steadfast executive;
    private final Steadfast trustee;
    private final Steadfast secondTrustee;
    private final Steadfast lead;
    private final Steadfast staff;
    private final Steadfast salfordStaff;
    private final Steadfast salfordDirector;

    EventfulSteps(Platform platform, Runnable afterEach) {
        this.afterEach = afterEach;
        director = new Steadfast(platform, "finance-director");
        executive = new Steadfast(platform, "executive");
        trustee = new Steadfast(platform, "trustee");
        secondTrustee = new Steadfast(platform, "second-trustee");
        lead = new Steadfast(platform, "engagement-lead");
        staff = new Steadfast(platform, "staff");
        salfordStaff = new Steadfast(platform, "salford-staff");
        salfordDirector = new Steadfast(platform, "salford-finance-director");
    }

    /** In Salford: one event for planning. */
    void suggestionAccepted(String title) {
        String suggestion = SUGGESTIONS + "/"
                + salfordStaff.does(SUGGESTIONS, Map.of("title", title, "description", "We would need one van less."))
                        .path("id").asText();
        afterEach.run();
        salfordDirector.takes(suggestion, statusIs("COSTED"), "PUT", "costing",
                Map.of("fullYearPence", 1_200_000, "note", "One lease."));
        afterEach.run();
        salfordDirector.takes(suggestion, statusIs("ACCEPTED"), "POST", "acceptance", Map.of());
        afterEach.run();
    }

    /** In Brighton: one event for engagement. */
    void authorised(String plan) {
        String path = PLANS + plan;
        String read = director.reads(path).path("contentSha256").asText();
        step(director, path, not("DRAFT"), "proposals", Map.of("contentSha256", read));
        step(executive, path, not("DRAFT", "PROPOSED"), "endorsements", Map.of("contentSha256", read));
        Map<String, String> vote = Map.of("contentSha256", read, "decision", "AUTHORISE", "vote", "FOR");
        step(trustee, path, not("DRAFT", "PROPOSED", "ENDORSED"), "votes", vote);
        step(secondTrustee, path, not("DRAFT", "PROPOSED", "ENDORSED"), "votes", vote);
        step(trustee, path, not("DRAFT", "PROPOSED", "ENDORSED"), "authorisations", Map.of("contentSha256", read));
    }

    /** One event for engagement more. */
    void withdrawn(String plan) {
        String path = PLANS + plan;
        String read = director.reads(path).path("contentSha256").asText();
        step(director, path, statusIs("WITHDRAWN"), "withdrawals",
                Map.of("contentSha256", read, "reason", "Another plan is better."));
    }

    /** In Brighton: for each consultation one event for planning when it is opened, and two for each response. */
    void consulted(String plan) {
        int needed = consultationsNeeded(plan);
        JsonNode consultations = lead.awaits(CONSULTATIONS + "?limit=100&plan=" + plan,
                list -> list.path("items").size() == needed);
        for (JsonNode consultation : consultations.path("items")) {
            String path = CONSULTATIONS + "/" + consultation.path("id").asText();
            lead.does(path + "/opening", Map.of("openedOn", Planning.today().toString()));
            afterEach.run();
            for (int number = 1; number <= RESPONSES; number++) {
                JsonNode response = staff.does(path + "/responses",
                        Map.of("from", "STAFF_AT_RISK", "text", "Response no. " + number));
                afterEach.run();
                lead.does(path + "/responses/" + response.path("id").asText() + "/answer", Map.of("text", "Thank you."));
                afterEach.run();
            }
        }
    }

    int consultationsNeeded(String plan) {
        int needed = 0;
        for (JsonNode item : trustee.reads(PLANS + plan + "/consultation").path("items")) {
            needed += item.path("needed").asBoolean() ? 1 : 0;
        }
        return needed;
    }

    private void step(Steadfast person, String plan, Predicate<JsonNode> done, String step, Map<String, ?> body) {
        person.takes(plan, done, "POST", step, body);
        afterEach.run();
    }

    private static Predicate<JsonNode> statusIs(String status) {
        return thing -> thing.path("status").asText().equals(status);
    }

    private static Predicate<JsonNode> not(String... statuses) {
        return thing -> !Set.of(statuses).contains(thing.path("status").asText());
    }
}
