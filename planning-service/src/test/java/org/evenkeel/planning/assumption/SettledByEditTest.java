package org.evenkeel.planning.assumption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenkeel.planning.testing.FinanceDirector.FOR_2027;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.evenkeel.planning.testing.FinanceDirector;
import org.evenkeel.platform.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** What was assumed about a field ends when a person changes that field, and only then. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class SettledByEditTest {

    private static FinanceDirector withAList(String organisation) {
        FinanceDirector who = FinanceDirector.of(organisation);
        who.imports("list.csv", "ref,title,saving £\nA,One,100\nB,Two,250\n".getBytes(StandardCharsets.UTF_8), FOR_2027);
        return who;
    }

    private static List<String> about(FinanceDirector who, String subject, String reference) {
        return who.get("/assumptions?limit=100").statusCode(200).extract().jsonPath().getList(
                "items.assumption.findAll { it.subject == '%s' && it.reference == '%s' }.field".formatted(subject, reference));
    }

    private static ObjectNode record(FinanceDirector who, String path) throws Exception {
        return (ObjectNode) new ObjectMapper().readTree(who.get(path).statusCode(200).extract().asString());
    }

    private static void put(FinanceDirector who, String path, ObjectNode changed) {
        who.put(path, who.tag(path), changed.toString()).statusCode(200);
    }

    @Test
    void a_changed_field_of_a_measure() throws Exception {
        FinanceDirector who = withAList("settled-measure");
        assertThat(about(who, "MEASURE", "A")).contains("maturity", "kind");
        put(who, "/measures/A", record(who, "/measures/A").put("maturity", "IDEA"));
        assertThat(about(who, "MEASURE", "A")).contains("kind").doesNotContain("maturity");
        assertThat(about(who, "MEASURE", "B")).contains("kind", "maturity");
    }

    @Test
    void another_field_leaves_it() throws Exception {
        FinanceDirector who = withAList("settled-other");
        List<String> before = about(who, "MEASURE", "A");
        put(who, "/measures/A", record(who, "/measures/A").put("owner", "Head of Parks"));
        assertThat(about(who, "MEASURE", "A")).isEqualTo(before);
    }

    @Test
    void a_changed_field_of_an_option() throws Exception {
        FinanceDirector who = withAList("settled-option");
        ObjectNode measure = record(who, "/measures/A");
        String option = measure.at("/options/0/reference").asText();
        assertThat(about(who, "OPTION", "A/" + option)).contains("monthsToEffect", "publishedStart");
        ((ObjectNode) measure.at("/options/0")).put("monthsToEffect", 2);
        put(who, "/measures/A", measure);
        assertThat(about(who, "OPTION", "A/" + option)).contains("publishedStart").doesNotContain("monthsToEffect");
        assertThat(about(who, "OPTION", "B/" + option)).contains("monthsToEffect");
    }

    @Test
    void the_organisation_whatever_it_is_called_now() throws Exception {
        FinanceDirector who = withAList("settled-organisation");
        String name = record(who, "/organisation").get("name").asText();
        assertThat(about(who, "ORGANISATION", name)).contains("sector", "name");
        put(who, "/organisation", record(who, "/organisation").put("name", "Lewes District Council"));
        assertThat(about(who, "ORGANISATION", name)).contains("sector").doesNotContain("name");
        put(who, "/organisation", record(who, "/organisation").put("sector", "COUNCIL"));
        assertThat(about(who, "ORGANISATION", name)).doesNotContain("sector");
    }

    @Test
    void a_record_that_is_gone() {
        FinanceDirector who = withAList("settled-gone");
        who.delete("/measures/A", who.tag("/measures/A")).statusCode(204);
        assertThat(about(who, "MEASURE", "A")).isEmpty();
        assertThat(who.get("/assumptions?limit=100").extract().jsonPath()
                .getList("items.assumption.reference.findAll { it.startsWith('A/') }")).isEmpty();
        assertThat(about(who, "MEASURE", "B")).isNotEmpty();
    }

    @Test
    void a_refused_change_settles_nothing() throws Exception {
        FinanceDirector who = withAList("settled-refused");
        ObjectNode changed = record(who, "/measures/A").put("maturity", "IDEA").put("service", "nowhere");
        who.put("/measures/A", who.tag("/measures/A"), changed.toString()).statusCode(422);
        assertThat(about(who, "MEASURE", "A")).contains("maturity");
    }

    @Test
    void somebody_accepts_one() {
        FinanceDirector who = withAList("settled-accepted");
        String id = who.get("/assumptions?rule=maturity not stated").extract().path("items[0].id");
        who.post("/assumptions/" + id + "/acceptance").statusCode(200).body("acceptedBy", equalTo("robin"))
                .body("acceptedAt", notNullValue());
        who.get("/assumptions?rule=maturity not stated").body("items.find { it.id == '%s' }.acceptedBy".formatted(id),
                equalTo("robin"));
        who.get("/audit-entries?subjectType=assumption").body("items[0].action", equalTo("accepted"));
        FinanceDirector.of("settled-stranger").post("/assumptions/" + id + "/acceptance").statusCode(404);
    }
}
