package org.evenkeel.planning.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.restassured.path.json.JsonPath;

/** Asks for solves and waits for their end, as the web application does: by the events of the job. */
public final class Solves {

    private static final Pattern END_OF_SENTENCE = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})");

    private Solves() {
    }

    /** The plan that the scenario comes to. */
    public static JsonPath plan(FinanceDirector who, String scenario) {
        return planOf(who, request(who, keep(who, scenario)), "SOLVED");
    }

    /** Keeps a scenario. */
    public static String keep(FinanceDirector who, String scenario) {
        return who.post("/scenarios", scenario).statusCode(201).extract().path("id");
    }

    /** Asks for a solve and answers the id of the job. */
    public static String request(FinanceDirector who, String scenarioId) {
        return who.post("/scenarios/" + scenarioId + "/solve-jobs").statusCode(202).extract().path("id");
    }

    /** Everything the job tells of itself until it has ended. */
    public static List<JsonPath> events(FinanceDirector who, String job) {
        String stream = who.request().accept("text/event-stream").get("/solve-jobs/" + job + "/events").then()
                .statusCode(200).contentType(containsString("text/event-stream")).extract().asString();
        return stream.lines().filter(line -> line.startsWith("data:")).map(line -> new JsonPath(line.substring(5))).toList();
    }

    /** The content of the plan of a job that ends so. */
    public static JsonPath planOf(FinanceDirector who, String job, String status) {
        List<JsonPath> events = events(who, job);
        JsonPath last = events.get(events.size() - 1);
        assertThat(last.getString("status")).as("job: %s", last.getString("failure")).isEqualTo(status);
        String plan = last.getString("planId");
        return who.get("/plans/" + plan).statusCode(200).extract().jsonPath().setRootPath("content");
    }

    /** Every sentence of a plan. */
    public static List<String> sentences(JsonPath plan) {
        List<String> texts = new ArrayList<>(plan.getList("sentences"));
        texts.addAll(plan.getList("brokenRules.sentence"));
        texts.addAll(plan.getList("measures.explanation"));
        return texts.stream().flatMap(text -> Stream.of(END_OF_SENTENCE.split(text))).toList();
    }

    /** What the plan does with one measure. */
    public static JsonPath measure(JsonPath plan, String reference) {
        List<String> references = plan.getList("measures.measure");
        return new JsonPath(plan.prettify()).setRootPath("content.measures[%d]".formatted(references.indexOf(reference)));
    }
}
