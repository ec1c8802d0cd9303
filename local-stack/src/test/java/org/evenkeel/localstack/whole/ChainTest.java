package org.evenkeel.localstack.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenkeel.localstack.whole.Soon.all;
import static org.evenkeel.localstack.whole.Soon.soon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.evenkeel.localstack.Platform;
import org.evenkeel.localstack.PlatformExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

import com.fasterxml.jackson.databind.JsonNode;

/** From a published list to an approved plan, step by step, each by the person whose step it is and refused to the others. */
@ExtendWith(PlatformExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Timeout(180)
class ChainTest {

    private static final String PLANS = "/api/planning/plans/";
    private static final List<String> TRUSTEES = List.of("trustee", "second-trustee", "third-trustee");

    private static Platform platform;
    private static Planning planning;
    private static Consulting consulting;
    private static String first;
    private static String second;

    @BeforeAll
    static void begin(Platform shared) {
        platform = shared;
        planning = Planning.ofBrighton(platform);
        consulting = new Consulting(platform);
        planning.stateBoard(3, 2);
    }

    @Test
    @Order(1)
    void a_plan_is_solved_and_assessed_beside_doing_nothing_and_the_cut_across_the_board() throws Exception {
        JsonNode job = planning.followed(planning.asked(planning.scenario(400_000_000, 3)), event -> false);
        first = PLANS + job.path("planId").asText();

        JsonNode assessed = person("finance-director").does(first + "/assessments", Map.of());

        assertThat(person("trustee").reads(first).path("status").asText()).isEqualTo("DRAFT");
        assertThat(assessed.at("/plan/assessmentId").asText()).isNotBlank();
        assertThat(assessed.at("/doNothing/figures/recoveryCostPence/p50").asLong(-1)).isZero();
        assertThat(assessed.at("/acrossTheBoard/shareBasisPoints").asInt()).isBetween(1, 3_000);
    }

    @Test
    @Order(2)
    void it_is_proposed_once_those_who_answer_for_the_measures_have_signed_off() {
        person("finance-director").isRefused(409, first, "proposals", read(first));
        person("executive").isRefused(409, first, "endorsements", read(first));
        signOff(first);
        person("executive").isRefused(403, first, "proposals", read(first));
        person("finance-director").isRefused(409, first, "proposals", Map.of("contentSha256", "0".repeat(64)));

        person("finance-director").decides(first, "proposals", read(first));

        assertThat(status(first)).isEqualTo("PROPOSED");
    }

    @Test
    @Order(3)
    void it_is_endorsed_by_an_executive_and_by_nobody_else() {
        person("finance-director").isRefused(403, first, "endorsements", read(first));
        person("trustee").isRefused(409, first, "authorisations", read(first));

        person("executive").decides(first, "endorsements", read(first));

        assertThat(status(first)).isEqualTo("ENDORSED");
    }

    @Test
    @Order(4)
    void it_is_authorised_by_a_quorum_of_the_board() {
        person("trustee").isRefused(409, first, "authorisations", read(first));
        person("trustee").decides(first, "votes", vote(first, "AUTHORISE", "FOR"));
        person("trustee").isRefused(409, first, "authorisations", read(first));
        person("second-trustee").decides(first, "votes", vote(first, "AUTHORISE", "FOR"));
        person("third-trustee").decides(first, "votes",
                with(vote(first, "AUTHORISE", "AGAINST"), "dissent", "The libraries should not be touched."));
        person("executive").isRefused(403, first, "authorisations", read(first));

        person("trustee").decides(first, "authorisations", read(first));

        assertThat(status(first)).isEqualTo("AUTHORISED_TO_CONSULT");
        assertThat(person("auditor").reads(first + "/decisions").toString()).contains("The libraries should not be touched.");
    }

    @Test
    @Order(5)
    void it_is_not_approved_before_people_were_consulted() {
        TRUSTEES.forEach(trustee -> person(trustee).decides(first, "votes", vote(first, "APPROVE", "FOR")));

        JsonNode refused = person("trustee").isRefused(409, first, "approvals", read(first));

        String measure = consulting.needed(first).get(0).path("title").asText();
        assertThat(refused.toString()).contains(measure);
    }

    @Test
    @Order(6)
    void touchpoints_and_consultations_are_made_of_it() {
        JsonNode touchpoints = soon(
                () -> person("engagement-lead").reads("/api/engagement/touchpoints?limit=100&plan=" + id(first)).path("items"),
                items -> !items.isEmpty());

        assertThat(touchpoints).allSatisfy(touchpoint -> {
            assertThat(touchpoint.path("purpose").asText()).isNotBlank();
            assertThat(touchpoint.path("earliest").asText()).isLessThanOrEqualTo(touchpoint.path("latest").asText());
        });
        assertThat(consulting.on(id(first))).hasSameSizeAs(consulting.needed(first));
        consulting.refusesAWordThatComesTooEarly(id(first));
    }

    @Test
    @Order(7)
    void each_consultation_is_opened_answered_and_closed_and_planning_hears_of_it() {
        List<JsonNode> consultations = consulting.on(id(first));
        consultations.forEach(consulting::open);
        consulting.answerOne(consultations.get(0));
        consultations.forEach(consulting::close);
        soon(() -> person("trustee").reads(first + "/consultation").path("items"),
                items -> all(items, item -> !item.path("needed").asBoolean() || item.hasNonNull("closedOn")));
    }

    @Test
    @Order(8)
    void what_was_heard_makes_a_next_version_that_leaves_a_measure_out() throws Exception {
        JsonNode changed = consulting.on(id(first)).get(0);
        second = PLANS + solvedWithout(changed.path("measure").asText());
        Map<String, Object> next = with(with(read(first), "nextPlanId", id(second)), "because",
                "Consultation asked to leave it out.");
        person("executive").isRefused(403, first, "versions", next);
        person("finance-director").decides(first, "versions", next);
        for (JsonNode consultation : consulting.on(id(first))) {
            boolean is = consultation.path("id").equals(changed.path("id"));
            person("engagement-lead").replaces(Consulting.CONSULTATIONS + consultation.path("id").asText(), "outcome",
                    is ? Map.of("whatChanged", "The measure is left out.", "changedPlanId", id(second))
                            : Map.of("whatChanged", "Nothing, because nobody responded."));
        }
        signOff(second);
        person("finance-director").decides(second, "proposals", read(second));
        person("executive").decides(second, "endorsements", read(second));

        assertThat(status(first)).isEqualTo("SUPERSEDED");
        JsonNode version = person("trustee").reads(second);
        assertThat(version.path("lineageId").asText()).isEqualTo(id(first));
        assertThat(version.path("version").asInt()).isEqualTo(2);
    }

    @Test
    @Order(9)
    void the_board_approves_the_version_that_consultation_changed() {
        soon(() -> person("trustee").reads(second + "/consultation").path("items"),
                items -> all(items, item -> !item.path("needed").asBoolean() || item.hasNonNull("whatChanged")));
        person("finance-director").isRefused(403, second, "approvals", read(second));
        person("trustee").isRefused(409, first, "approvals", read(first));
        TRUSTEES.forEach(trustee -> person(trustee).decides(second, "votes", vote(second, "APPROVE", "FOR")));
        person("trustee").isRefused(409, second, "approvals", read(second));
        Assessing.all(platform, second);
        String hash = person("trustee").reads(second).path("contentSha256").asText();

        person("trustee").decides(second, "approvals", read(second));

        JsonNode approved = person("auditor").reads(second);
        assertThat(approved.path("status").asText()).isEqualTo("APPROVED");
        assertThat(approved.path("contentSha256").asText()).isEqualTo(hash);
        person("finance-director").isRefused(409, second, "proposals", read(second));
    }

    private static String solvedWithout(String measure) throws Exception {
        List<Map<String, Object>> pins = new ArrayList<>();
        for (JsonNode one : person("finance-director").reads(first).at("/content/measures")) {
            String reference = one.path("measure").asText();
            if (one.path("taken").asBoolean() && !reference.equals(measure)) {
                pins.add(Map.of("measure", reference, "decision", "TAKEN", "option", one.path("option").asText(), "startMonth",
                        one.path("startMonth").asInt()));
            } else {
                pins.add(Map.of("measure", reference, "decision", "NOT_TAKEN"));
            }
        }
        Map<String, Object> scenario = new HashMap<>(Planning.draft(400_000_000, 2));
        scenario.put("pins", pins);
        String id = person("finance-director").does("/api/planning/scenarios", scenario).path("id").asText();
        return planning.followed(planning.asked(id), event -> false).path("planId").asText();
    }

    private static void signOff(String plan) {
        for (JsonNode measure : person("executive").reads(plan).at("/content/measures")) {
            if (measure.path("taken").asBoolean()) {
                person("executive").does("/api/planning/measures/" + measure.path("measure").asText() + "/sign-offs", Map.of());
            }
        }
    }

    private static Person person(String username) {
        return Person.signedIn(platform, username);
    }

    private static Map<String, Object> read(String plan) {
        return Map.of("contentSha256", person("auditor").reads(plan).path("contentSha256").asText());
    }

    private static Map<String, Object> vote(String plan, String decision, String vote) {
        Map<String, Object> body = new HashMap<>(read(plan));
        body.put("decision", decision);
        body.put("vote", vote);
        return body;
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, String value) {
        Map<String, Object> more = new HashMap<>(body);
        more.put(field, value);
        return more;
    }

    private static String status(String plan) {
        return person("auditor").reads(plan).path("status").asText();
    }

    private static String id(String plan) {
        return plan.substring(PLANS.length());
    }
}
