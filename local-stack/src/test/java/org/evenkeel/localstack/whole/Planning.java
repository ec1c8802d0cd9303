package org.evenkeel.localstack.whole;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.evenkeel.localstack.Platform;
import org.evenkeel.localstack.mainjob.ApiAnswer;
import org.evenkeel.localstack.mainjob.ApiClient;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The steps of planning as one finance director takes them, through the gateway. */
final class Planning {

    static final Path PUBLISHED = Path.of("..", "planning-service", "src", "main", "resources", "published");
    static final Path SALFORD = PUBLISHED.resolve("salford_2010_11_savings.csv");

    static final Path BRIGHTON = PUBLISHED.resolve("brighton_units_2021_22_and_2023_24.csv");

    private static final String API = "/api/planning";
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final ApiClient api;
    private final Caller caller;

    private Planning(ApiClient api, Caller caller) {
        this.api = api;
        this.caller = caller;
    }

    static Planning as(Platform platform, String username) {
        return new Planning(platform.apiAs(username), new Caller(platform.whole().origin(), platform.tokenOf(username)));
    }

    /** The published list of Salford, put on record in place of what there was. */
    static Planning ofSalford(Platform platform) {
        Planning planning = as(platform, "salford-finance-director");
        planning.imported(SALFORD, Map.of("plannedFrom", "2027-04-01"));
        return planning;
    }

    /** The units of Brighton & Hove, put on record in place of what there was. */
    static Planning ofBrighton(Platform platform) {
        Planning planning = as(platform, "finance-director");
        planning.imported(BRIGHTON, Map.of("kind", "UNIT_TABLE", "publishedYear", "2023/24", "plannedFrom", "2027-04-01"));
        return planning;
    }

    /** @return the preview, of which all is on record now */
    JsonNode imported(Path list, Map<String, String> options) {
        JsonNode kept = api.postFile(API + "/imports", list, options).body();
        return api.post(API + "/imports/" + kept.path("id").asText() + "/confirmation", Map.of("mode", "REPLACE")).body()
                .path("preview");
    }

    /** A scenario to be sent, planned today. */
    static Map<String, Object> draft(long targetPence, int seconds) {
        return Map.of("name", "Save " + targetPence + " pence", "year", 2027, "planningDate", today().toString(),
                "horizonMonths", 36, "target", Map.of("inYearPence", targetPence, "recurrentFirst", false),
                "confidenceAdjusted", false, "limits", Map.of("seconds", seconds, "seed", 1));
    }

    static LocalDate today() {
        return LocalDate.now(LONDON);
    }

    /** @return the scenario's id */
    String scenario(long targetPence, int seconds) {
        return api.post(API + "/scenarios", draft(targetPence, seconds)).body().path("id").asText();
    }

    /** States how many decide, and how many of them must take part. */
    void stateBoard(int members, int quorum) {
        ApiAnswer known = api.get(API + "/organisation");
        ObjectNode organisation = (ObjectNode) known.body();
        organisation.put("boardMembers", members);
        organisation.put("quorum", quorum);
        api.put(API + "/organisation", organisation, known.etag().orElse("*"));
    }

    /** @return the job's id */
    String asked(String scenario) {
        return api.post(API + "/scenarios/" + scenario + "/solve-jobs", null).body().path("id").asText();
    }

    /** Follows the job until it is as wanted. @return the job as it is then, or at the end of its events */
    JsonNode followed(String job, Predicate<JsonNode> wanted) throws IOException, InterruptedException {
        try (Stream<JsonNode> events = caller.events(API + "/solve-jobs/" + job + "/events")) {
            Iterator<JsonNode> each = events.iterator();
            JsonNode latest = each.next();
            while (!wanted.test(latest) && each.hasNext()) {
                latest = each.next();
            }
            return latest;
        }
    }

    JsonNode job(String id) {
        return one("solve-jobs", id);
    }

    JsonNode one(String kind, String id) {
        return api.get(API + "/" + kind + "/" + id).body();
    }

    /** Newest first. */
    JsonNode all(String kind) {
        return api.get(API + "/" + kind + "?limit=100").body().path("items");
    }

    JsonNode stopped(String job) {
        return api.post(API + "/solve-jobs/" + job + "/stop", null).body();
    }

    Caller caller() {
        return caller;
    }

    static boolean hasProgress(JsonNode job) {
        return job.path("status").asText().equals("RUNNING") && job.hasNonNull("progress");
    }
}
