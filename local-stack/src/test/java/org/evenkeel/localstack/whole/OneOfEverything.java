package org.evenkeel.localstack.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.evenkeel.localstack.Platform;

import com.fasterxml.jackson.databind.JsonNode;

/** Puts at least one of everything on Brighton's record, so that every path has something to name. */
final class OneOfEverything {

    private static final String WORKFORCE = """
            Staff number,Name,E-mail,Sign-in name,Post,Team,Pool,FTE,Line manager's staff number
            E1,Person E1,e1@example.org,%s,Team leader,advice-team,,1,
            E2,Person E2,e2@example.org,,Adviser,advice-team,advisers,1,E1
            E3,Person E3,e3@example.org,,Adviser,advice-team,advisers,0.5,E1
            """;
    private static final String ENGAGEMENT = ToConsultation.ENGAGEMENT;
    private static final String IMPACT = "/api/impact/";

    private final Platform platform;
    private final ToConsultation way;

    private OneOfEverything(Platform platform) {
        this.platform = platform;
        this.way = ToConsultation.ofTheExample(platform);
    }

    static void putOnRecord(Platform platform) throws Exception {
        OneOfEverything all = new OneOfEverything(platform);
        people(platform, all.way);
        String plan = all.way.solved();
        all.decided(plan);
        all.consulted(plan);
        all.suggested();
        all.heard();
        all.restricted();
        all.argued();
    }

    /** Three, of whom the first signs in. */
    static void people(Platform platform, ToConsultation way) throws Exception {
        Answer kept = uploaded(platform, "auditor");
        if (kept.status() == 422) {
            kept = uploaded(platform, "");
        }
        assertThat(kept.status()).as("%s", kept.body()).isEqualTo(201);
        lead(way, "people-imports/" + kept.body().path("id").asText() + "/confirmation",
                Map.of("missing", "LEAVE_AS_THEY_ARE"));
        assertThat(uploaded(platform, "").status()).isEqualTo(201);
        String person = way.as("engagement-lead").reads(ENGAGEMENT + "people?limit=1").at("/items/0/id").asText();
        lead(way, "audiences", Map.of("name", "Shift " + UUID.randomUUID(), "kind", "TEAM", "members", List.of(person)));
    }

    /** @param signsInAs the first of them; where somebody else on record does, they are on record already */
    private static Answer uploaded(Platform platform, String signsInAs) throws Exception {
        Path list = Files.writeString(Files.createTempFile("workforce", ".csv"), WORKFORCE.formatted(signsInAs));
        try {
            return new Caller(platform.whole().origin(), platform.tokenOf("engagement-lead"))
                    .upload(ENGAGEMENT + "people-imports", list);
        } finally {
            Files.delete(list);
        }
    }

    private void decided(String plan) {
        way.as("finance-director").does(plan + "/assessments", Map.of());
        explained(plan);
        way.as("trustee").does("/api/planning/delegations", Map.of("decision", "AUTHORISE", "officer", "deputy", "from",
                Planning.today().toString(), "until", Planning.today().plusDays(30).toString(), "minute", "Minute 12"));
        way.as("third-trustee").does(plan + "/conflicts", Map.of("interest", "A cousin works there", "withdraws", true));
        way.proposed(plan);
        way.authorised(plan);
    }

    /** The plan is asked about, and its question asked from the most saved to the least cost. */
    private void explained(String plan) {
        way.as("finance-director").does(plan + "/explanations", Map.of("kind", "RULES"));
        String scenario = way.as("finance-director").reads(plan).path("scenarioId").asText();
        way.as("finance-director").does("/api/planning/scenarios/" + scenario + "/frontiers",
                Map.of("points", 9, "secondsAPoint", 1));
    }

    /** One consultation is opened, and planning hears of it; it is responded to. */
    private void consulted(String plan) {
        String first = "consultations/" + way.consultations(plan).path(0).path("id").asText();
        lead(way, first + "/opening", Map.of("openedOn", Planning.today().toString()));
        lead(way, first + "/responses", Map.of("from", "STAFF_AT_RISK", "text", "Keep one evening."));
        Soon.soon(() -> way.as("finance-director").reads("/api/planning/inbox-events").path("items"),
                items -> !items.isEmpty());
    }

    private void suggested() {
        way.as("staff").does(ENGAGEMENT + "suggestions",
                Map.of("title", "Share a van", "description", "Two teams drive the same road each day."));
    }

    /** What people are asked, ask, and were promised; and what is looked at anew. */
    private void heard() {
        String later = Planning.today().plusDays(30).toString();
        if (way.as("engagement-lead").reads(ENGAGEMENT + "pulse-waves").path("items").isEmpty()) {
            lead(way, "pulse-waves", Map.of("name", "Spring", "lastDay", later));
        }
        way.as("staff").does(ENGAGEMENT + "questions", Map.of("text", "Who decides, and by when?"));
        lead(way, "promises",
                Map.of("text", "Each response is answered", "madeBy", "The chief executive", "madeTo", "All staff",
                        "madeOn", Planning.today().toString(), "dueOn", later));
        lead(way, "suggestion-links", Map.of("name", "Carers", "from", "SERVICE_USER", "lastDay", later));
        lead(way, "development-sessions",
                Map.of("team", "EXECUTIVE", "title", "A day away", "purpose", "To disagree in the room",
                        "plannedOn", later, "costPence", 90_000));
        lead(way, "litigation-holds", Map.of("reason", "Claim 7"));
        lead(way, "reframings", Map.of("measure", "M1", "because", "Off track two months running"));
        lead(way, "equality-checks", Map.of("title", "Advisers", "groupedBy", "hours", "groups",
                List.of(Map.of("name", "full time", "people", 20, "selected", 2),
                        Map.of("name", "part time", "people", 20, "selected", 2))));
    }

    private void restricted() {
        JsonNode first = way.as("finance-director").reads("/api/planning/measures?limit=1").at("/items/0");
        Map<String, Object> measure = new HashMap<>();
        first.properties().forEach(part -> measure.put(part.getKey(), part.getValue()));
        measure.putAll(Map.of("reference", "M9", "title", "For few eyes", "restricted", true));
        way.as("finance-director").does("/api/planning/measures", measure);
    }

    /** The recovery model: the organisation's own figures, and what is asked about assessments that are kept. */
    private void argued() {
        Person director = way.as("finance-director");
        director.does(IMPACT + "calibrations", Map.of("sector", "COUNCIL", "source", "Returns", "turnover",
                List.of(Map.of("year", 2025, "leavers", 300, "headcount", 2_500)), "absence", List.of(), "delivery",
                List.of()));
        int changes = director.reads(IMPACT + "parameters").path("changes").asInt();
        director.doesKnowing(IMPACT + "parameters", IMPACT + "parameter-overrides",
                Map.of("parameter", "vacancy-weeks", "low", 8,
                        "central", 12.5 + changes / 1_000.0, "high", 20, "reason", "Posts are filled sooner here"));
        JsonNode assessments = director.reads(IMPACT + "assessments?limit=2").path("items");
        String first = assessments.path(0).path("id").asText();
        director.does(IMPACT + "comparisons", Map.of("plans", List.of(Map.of("assessmentId", first),
                Map.of("assessmentId", assessments.path(1).path("id").asText(), "name", "The other")), "draws", 100));
        director.does(IMPACT + "forecasts", Map.of("assessmentId", first, "measures", List.of(), "conduct",
                Map.of("status", "KNOWN", "fairnessBasisPoints", 6_000)));
    }

    private static void lead(ToConsultation way, String path, Map<String, ?> body) {
        way.as("engagement-lead").does(ENGAGEMENT + path, body);
    }
}
