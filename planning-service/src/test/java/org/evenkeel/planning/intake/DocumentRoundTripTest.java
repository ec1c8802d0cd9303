package org.evenkeel.planning.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.nio.charset.StandardCharsets;

import org.evenkeel.planning.testing.FinanceDirector;
import org.evenkeel.platform.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Everything on record can be taken out as one document and brought back. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class DocumentRoundTripTest {

    private static final String EXAMPLE = "/examples/organisation-document.example.json";

    @Test
    void the_example_is_imported_with_what_it_leaves_open_assumed() {
        FinanceDirector who = FinanceDirector.of("document-example");
        who.importsDocument(new String(FinanceDirector.file(EXAMPLE), StandardCharsets.UTF_8));
        who.get("/organisation").body("openingCashPence", equalTo(55_000_000));
        who.get("/relations/M1 NEEDS M2").statusCode(200).body("kind", equalTo("NEEDS"));
        who.get("/pools/carers-workers").body("employees", equalTo(8));
        who.get("/assumptions?limit=100&rule=employees not stated").body("items", hasSize(1));
    }

    @Test
    void what_is_taken_out_comes_back_the_same() throws Exception {
        FinanceDirector who = FinanceDirector.of("document-out");
        who.importsDocument(new String(FinanceDirector.file(EXAMPLE), StandardCharsets.UTF_8));
        String out = who.get("/organisation-document").statusCode(200).extract().asString();

        FinanceDirector other = FinanceDirector.of("document-in");
        other.importsDocument(out);

        String back = other.get("/organisation-document").statusCode(200).extract().asString();
        assertThat(tree(back)).isEqualTo(tree(out));
        other.get("/assumptions").body("items", hasSize(0));
    }

    private static JsonNode tree(String json) throws Exception {
        return new ObjectMapper().readTree(json);
    }
}
