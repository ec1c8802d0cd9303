package org.evenkeel.localstack.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.evenkeel.localstack.Platform;

import com.fasterxml.jackson.databind.JsonNode;

/** Puts at least one of everything on Brighton's record, so that every path has something to name. */
final class OneOfEverything {

    private static final Path EXAMPLE = Path.of("..", "planning-service", "src", "main", "resources", "examples",
            "organisation-document.example.json");
    private static final String WORKFORCE = """
            Staff number,Name,E-mail,Post,Team,Pool,FTE,Line manager's staff number
            E1,Person E1,e1@example.org,Team leader,advice-team,,1,
            E2,Person E2,e2@example.org,Adviser,advice-team,advisers,1,E1
            E3,Person E3,e3@example.org,Adviser,advice-team,advisers,0.5,E1
            """;
    private static final String PLANS = "/api/planning/plans/";
    private static final String ENGAGEMENT = "/api/engagement/";
    /** The third declares an interest. */
    private static final List<String> VOTING = List.of("trustee", "second-trustee");

    private final Platform platform;
    private final Planning planning;
    private final Map<String, Person> people = new TreeMap<>();

    private OneOfEverything(Platform platform) {
        this.platform = platform;
        this.planning = Planning.as(platform, "finance-director");
    }

    static void putOnRecord(Platform platform) throws Exception {
        OneOfEverything all = new OneOfEverything(platform);
        all.people();
        String plan = all.solved();
        all.decided(plan);
        all.consulted(plan.substring(PLANS.length()));
        all.suggested();
        all.restricted();
    }

    private void people() throws Exception {
        Caller lead = new Caller(platform.whole().origin(), platform.tokenOf("engagement-lead"));
        Path list = Files.writeString(Files.createTempFile("workforce", ".csv"), WORKFORCE);
        Answer kept = lead.upload(ENGAGEMENT + "people-imports", list);
        assertThat(kept.status()).as("%s", kept.body()).isEqualTo(201);
        lead("people-imports/" + kept.body().path("id").asText() + "/confirmation", Map.of("missing", "LEAVE_AS_THEY_ARE"));
        lead.upload(ENGAGEMENT + "people-imports", list);
        Files.delete(list);
        String person = person("engagement-lead").reads(ENGAGEMENT + "people?limit=1").at("/items/0/id").asText();
        lead("audiences", Map.of("name", "Shift " + UUID.randomUUID(), "kind", "TEAM", "members", List.of(person)));
    }

    /** @return the plan's path */
    private String solved() throws Exception {
        planning.imported(EXAMPLE, Map.of());
        planning.stateBoard(3, VOTING.size());
        JsonNode job = planning.followed(planning.asked(planning.scenario(4_000_000, 1)), event -> false);
        if (!job.path("status").asText().equals("SOLVED")) {
            throw new AssertionError("the example was not solved: " + job);
        }
        return PLANS + job.path("planId").asText();
    }

    private void decided(String plan) {
        person("finance-director").does(plan + "/assessments", Map.of());
        person("trustee").does("/api/planning/delegations", Map.of("decision", "AUTHORISE", "officer", "executive", "from",
                Planning.today().toString(), "until", Planning.today().plusDays(30).toString(), "minute", "Minute 12"));
        person("third-trustee").does(plan + "/conflicts", Map.of("interest", "A cousin works there", "withdraws", true));
        for (JsonNode measure : person("finance-director").reads(plan).at("/content/measures")) {
            if (measure.path("taken").asBoolean()) {
                person("executive").does("/api/planning/measures/" + measure.path("measure").asText() + "/sign-offs", Map.of());
            }
        }
        person("finance-director").decides(plan, "proposals", read(plan));
        person("executive").decides(plan, "endorsements", read(plan));
        for (String trustee : VOTING) {
            Map<String, Object> vote = new HashMap<>(read(plan));
            vote.putAll(Map.of("decision", "AUTHORISE", "vote", "FOR"));
            person(trustee).decides(plan, "votes", vote);
        }
        person("trustee").decides(plan, "authorisations", read(plan));
    }

    /** One consultation is opened, and planning hears of it; it is responded to. */
    private void consulted(String plan) {
        JsonNode consultations = Awaited.until(
                () -> person("engagement-lead").reads(ENGAGEMENT + "consultations?plan=" + plan).path("items"),
                items -> !items.isEmpty());
        String first = "consultations/" + consultations.path(0).path("id").asText();
        lead(first + "/opening", Map.of("openedOn", Planning.today().toString()));
        lead(first + "/responses", Map.of("from", "STAFF_AT_RISK", "text", "Keep one evening."));
        Awaited.until(() -> person("finance-director").reads("/api/planning/inbox-events").path("items"),
                items -> !items.isEmpty());
    }

    private void suggested() {
        person("staff").does(ENGAGEMENT + "suggestions",
                Map.of("title", "Share a van", "description", "Two teams drive the same road each day."));
    }

    private void restricted() {
        JsonNode first = person("finance-director").reads("/api/planning/measures?limit=1").at("/items/0");
        Map<String, Object> measure = new HashMap<>();
        first.properties().forEach(part -> measure.put(part.getKey(), part.getValue()));
        measure.putAll(Map.of("reference", "M9", "title", "For few eyes", "restricted", true));
        person("finance-director").does("/api/planning/measures", measure);
    }

    private void lead(String path, Map<String, ?> body) {
        person("engagement-lead").does(ENGAGEMENT + path, body);
    }

    private Map<String, Object> read(String plan) {
        return Map.of("contentSha256", person("auditor").reads(plan).path("contentSha256").asText());
    }

    private Person person(String username) {
        return people.computeIfAbsent(username, name -> Person.signedIn(platform, name));
    }
}
