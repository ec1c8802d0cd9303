package org.evenkeel.localstack.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.evenkeel.localstack.Platform;
import org.evenkeel.localstack.PlatformExtension;
import org.evenkeel.localstack.service.ServiceModule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

import com.fasterxml.jackson.databind.JsonNode;

/** Each service away for a while: what still works, and what says so. The table in docs/operate.md has these rows. */
@ExtendWith(PlatformExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Order(Integer.MAX_VALUE - 3)
@Timeout(300)
class NeighbourDownTest {

    private static final String DAY = "\\d+ [A-Z][a-z]+ \\d{4}";
    private static final String ENGAGEMENT = ToConsultation.ENGAGEMENT;

    private static Platform platform;
    private static ToConsultation way;
    /** Authorised to consult before anything is away. */
    private static String first;
    /** Proposed while impact-service is away, authorised while staff-engagement-service is. */
    private static String second;

    @BeforeAll
    static void begin(Platform shared) throws Exception {
        platform = shared;
        way = ToConsultation.ofTheExample(platform);
        OneOfEverything.people(platform, way);
        first = way.solved();
        way.as("finance-director").does(first + "/assessments", Map.of());
        way.proposed(first);
        way.authorised(first);
        way.consultations(first);
    }

    @Test
    @Order(1)
    void without_planning_consultation_goes_on_and_planning_hears_of_it_when_it_is_back() throws Exception {
        String consultation = ENGAGEMENT + "consultations/" + way.consultations(first).path(0).path("id").asText();
        String measure = way.consultations(first).path(0).path("measure").asText();
        stop(ServiceModule.PLANNING);
        try {
            way.as("engagement-lead").decides(consultation, "opening", Map.of("openedOn", today()));
            JsonNode response = way.as("staff").does(consultation + "/responses",
                    Map.of("from", "STAFF_AT_RISK", "text", "Keep one evening."));
            way.as("line-manager").does(consultation + "/responses/" + response.path("id").asText() + "/answer",
                    Map.of("text", "We look into it."));
            String touchpoint = ENGAGEMENT + "touchpoints/" + touchpoints(first).path(0).path("id").asText();
            way.as("engagement-lead").does(touchpoint + "/records", Map.of("happenedOn", today()));

            assertThat(way.as("engagement-lead").reads(touchpoint).path("status").asText()).isEqualTo("HAPPENED");
            assertThat(way.as("trustee").reads("/api/impact/assessments?planId=" + ToConsultation.id(first)).path("items"))
                    .hasSize(3);
            JsonNode waiting = Soon.soon(() -> outbox("engagement", "consultation-opened"),
                    event -> event.hasNonNull("lastError"));
            assertWaits(waiting, "PLANNING");
            assertDown("/api/planning/plans", "planning-service");
            assertDown("/", "planning-service");
        } finally {
            start(ServiceModule.PLANNING);
        }
        JsonNode heard = Soon.soon(() -> consultation(first, measure),
                item -> item.path("responses").asInt() == 1 && item.path("answered").asInt() == 1);
        assertThat(heard.path("openedOn").asText()).isEqualTo(today());
        assertThat(outbox("engagement", "consultation-opened").path("status").asText()).isEqualTo("DELIVERED");
    }

    @Test
    @Order(2)
    void without_impact_plans_are_solved_with_last_or_default_prices_and_proposed_but_not_assessed() throws Exception {
        stop(ServiceModule.IMPACT);
        try {
            second = way.solved();
            JsonNode content = way.as("trustee").reads(second).path("content");
            assertThat(content.path("pricesFrom").asText()).isEqualTo("default parameters");
            assertThat(reasons(content, "recovery prices not known")).isNotEmpty()
                    .allMatch(reason -> reason.startsWith("impact-service did not answer."));
            JsonNode again = way.as("trustee").reads(way.solvedAgain(first)).path("content");
            assertThat(again.path("pricesFrom").asText()).matches("parameter set .* of " + DAY);
            assertThat(reasons(again, "recovery prices not fresh")).singleElement(STRING)
                    .matches("impact-service did not answer\\. Its answer of " + DAY + " is used\\.");
            JsonNode refused = way.as("finance-director").isRefused(503, second, "assessments", Map.of());
            assertThat(refused.path("detail").asText()).startsWith("impact-service did not answer");
            assertThat(way.as("trustee").reads(first + "/assessments").path("items")).hasSize(1);
            way.proposed(second);
            assertDown("/api/impact/parameters", "impact-service");
        } finally {
            start(ServiceModule.IMPACT);
        }
        assertThat(way.as("trustee").reads(second).path("status").asText()).isEqualTo("PROPOSED");
        assertThat(assessed(second).at("/plan/assessmentId").asText()).isNotBlank();
    }

    @Test
    @Order(3)
    void without_engagement_plans_are_solved_assessed_and_authorised_but_not_proposed() throws Exception {
        stop(ServiceModule.ENGAGEMENT);
        String third;
        try {
            third = way.solved();
            JsonNode content = way.as("trustee").reads(third).path("content");
            assertThat(reasons(content, "removable posts not fresh")).singleElement(STRING)
                    .matches("staff-engagement-service did not answer\\. Its answer of " + DAY + " is used\\.");
            assertThat(reasons(content, "readiness not counted")).isNotEmpty()
                    .allMatch(reason -> reason.contains("staff-engagement-service did not answer."));
            assertThat(assessed(third).at("/conduct/status").asText()).isEqualTo("NOT_REACHED");
            way.signedOff(third);
            JsonNode refused = way.as("finance-director").isRefused(503, third, "proposals", way.read(third));
            assertThat(refused.path("detail").asText()).contains("staff-engagement-service did not answer");
            way.authorised(second);
            JsonNode waiting = Soon.soon(() -> outbox("planning", "plan-authorised-to-consult"),
                    event -> event.hasNonNull("lastError"));
            assertWaits(waiting, "ENGAGEMENT");
            assertDown("/api/engagement/touchpoints", "staff-engagement-service");
        } finally {
            start(ServiceModule.ENGAGEMENT);
        }
        assertThat(way.consultations(second)).isNotEmpty();
        way.as("finance-director").decides(third, "proposals", way.read(third));
    }

    private static void stop(ServiceModule module) {
        platform.whole().service(module).stop();
    }

    private static void start(ServiceModule module) {
        platform.whole().startService(module);
    }

    private static void assertDown(String path, String service) throws Exception {
        Answer answer = new Caller(platform.whole().origin(), platform.tokenOf("auditor")).send("GET", path, "");
        Problems.check(answer, 503, "/problems/service-down");
        assertThat(answer.body().path("service").asText()).isEqualTo(service);
    }

    private static void assertWaits(JsonNode event, String destination) {
        assertThat(event.path("status").asText()).isEqualTo("PENDING");
        assertThat(event.path("destination").asText()).isEqualTo(destination);
        assertThat(event.path("lastError").asText()).isNotBlank();
        assertThat(event.path("nextAttemptAt").asText()).isNotBlank();
    }

    /** For some seconds after impact-service is back it is not asked yet. */
    private static JsonNode assessed(String plan) {
        Caller director = new Caller(platform.whole().origin(), platform.tokenOf("finance-director"));
        return Soon.soon(() -> director.answered("POST", plan + "/assessments", "{}").body(), body -> body.has("plan"));
    }

    private static JsonNode touchpoints(String plan) {
        return way.as("engagement-lead").reads(ENGAGEMENT + "touchpoints?plan=" + ToConsultation.id(plan)).path("items");
    }

    /** The newest of its type. */
    private static JsonNode outbox(String service, String type) {
        return of(way.as("engagement-lead").reads("/api/" + service + "/outbox-events?limit=100").path("items"), "type", type);
    }

    private static JsonNode consultation(String plan, String measure) {
        return of(way.as("trustee").reads(plan + "/consultation").path("items"), "measure", measure);
    }

    private static JsonNode of(JsonNode items, String field, String value) {
        return StreamSupport.stream(items.spliterator(), false).filter(item -> item.path(field).asText().equals(value))
                .findFirst().orElseThrow(() -> new AssertionError("no " + value + " among " + items));
    }

    private static List<String> reasons(JsonNode content, String rule) {
        return StreamSupport.stream(content.path("assumptions").spliterator(), false)
                .filter(assumption -> assumption.path("rule").asText().equals(rule))
                .map(assumption -> assumption.path("because").asText()).toList();
    }

    private static String today() {
        return Planning.today().toString();
    }
}
