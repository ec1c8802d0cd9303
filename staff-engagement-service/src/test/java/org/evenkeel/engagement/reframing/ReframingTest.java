package org.evenkeel.engagement.reframing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import org.evenkeel.engagement.testing.Someone;
import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Three ways of looking again: at a measure, at a selection, at what a team mirrors. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class ReframingTest {

    private static final String WHOLE = "{\"symptom\": \"Fewer visits are booked\", \"diagnosis\": \"The bus no longer stops there\","
            + " \"wantedOutcome\": \"People without a car come again\", \"tried\": [\"Leaflets: no change\"], \"whoFor\": \"Carers\","
            + " \"purpose\": \"A rest\", \"values\": \"Nobody is left out\", \"whoseRole\": \"The centre's manager\"%s}";
    private static final String EXPERIMENT = ", \"experiment\": {\"what\": \"A shared taxi on Tuesdays\", \"costPence\": 30000,"
            + " \"lengthDays\": 28, \"measureOfSuccess\": \"Ten come\"%s}";

    @Test
    void an_experiment_comes_after_what_is_behind_the_symptom_and_teaches_by_its_outcome() {
        Someone lead = Someone.lead("reframe-one");
        String review = "/reframings/" + lead.post("/reframings",
                "{\"measure\": \"M1\", \"because\": \"Off track two months running\"}").statusCode(201)
                .body("stage", equalTo("LOOKING")).body("open", hasSize(7)).extract().path("id");
        String content = review + "/content";
        lead.put(content, lead.tag(review), "{\"symptom\": \"Late!\", \"diagnosis\": \"late\", \"tried\": []%s}"
                .formatted(EXPERIMENT.formatted(""))).statusCode(422)
                .body("violations.code", contains("not-apart", "too-early"));
        lead.put(content, lead.tag(review), WHOLE.formatted("")).statusCode(200).body("stage", equalTo("SEEN"))
                .body("open", empty());
        lead.put(content, "\"v0\"", WHOLE.formatted("")).statusCode(412);
        lead.put(content, lead.tag(review), WHOLE.formatted(EXPERIMENT.formatted("").replace("28", "200"))).statusCode(422);
        lead.put(content, lead.tag(review), WHOLE.formatted(EXPERIMENT.formatted(""))).statusCode(200)
                .body("stage", equalTo("TRYING"));
        lead.put(content, lead.tag(review), WHOLE.formatted(EXPERIMENT.formatted(", \"outcome\": \"Twelve came\"")))
                .statusCode(200)
                .body("stage", equalTo("LEARNT"));
        lead.get("/reframings").body("items.content.experiment.outcome", contains("Twelve came"));
        Someone.lead("reframe-elsewhere").get(review).statusCode(404);
    }

    @Test
    void an_equality_check_keeps_no_count_of_a_small_group() {
        Someone lead = Someone.lead("reframe-equality");
        String check = "/equality-checks/" + lead.post("/equality-checks", """
                {"title": "Advisers, May", "groupedBy": "hours", "groups": [{"name": "full time", "people": 40, "selected": 2},
                 {"name": "part time", "people": 20, "selected": 8}, {"name": "casual", "people": 11, "selected": 1}]}""")
                .statusCode(201).body("result.look", equalTo(true)).body("result.sentence", containsString("part time"))
                .extract()
                .path("id");
        lead.get(check).statusCode(200).body("result.groups.name", contains("full time", "part time", "casual"));
        lead.post("/equality-checks", """
                {"title": "Wrong", "groupedBy": "hours", "groups": [{"name": "a", "people": 4, "selected": 5},
                 {"name": "A", "people": 20, "selected": 8}]}""").statusCode(422)
                .body("violations.code", contains("too-many", "not-unique"));
        lead.get("/equality-checks").body("items", hasSize(1));
    }

    @Test
    void signals_of_service_users_take_the_place_of_earlier_ones() {
        Someone lead = Someone.lead("reframe-signals");
        String signals = "{\"signals\": [{\"service\": \"care\", \"team\": \"care\", \"month\": \"2027-04\", \"kind\": \"INCIDENT\","
                + " \"category\": \"fall\", \"count\": %d}]}";
        lead.put("/service-signals", "*", signals.formatted(3)).statusCode(200).body("added", equalTo(1));
        lead.put("/service-signals", "*", signals.formatted(4)).statusCode(200).body("replaced", equalTo(1));
        lead.put("/service-signals", "*", signals.formatted(4).replace("2027-04", "2027-13")).statusCode(422)
                .body("violations.field", hasItem("signals[0].month"));
        lead.get("/mirroring").statusCode(200).body("items", empty());
        Someone.of("reframe-signals", "sam", Roles.STAFF).get("/mirroring").statusCode(403);
    }
}
