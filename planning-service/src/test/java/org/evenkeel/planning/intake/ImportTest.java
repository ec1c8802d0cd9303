package org.evenkeel.planning.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenkeel.planning.testing.FinanceDirector.FOR_2027;
import static org.evenkeel.planning.testing.FinanceDirector.file;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.evenkeel.planning.testing.FinanceDirector;
import org.evenkeel.platform.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** A file from upload to record. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class ImportTest {

    private static final String BRIGHTON = "/published/brighton_units_2021_22_and_2023_24.csv";
    private static final String SALFORD = "/published/salford_2010_11_savings.csv";
    private static final String BRIGHTON_2023 = "{\"plannedFrom\": \"2027-04-01\", \"publishedYear\": \"2023/24\"}";
    private static final String LIST = "ref,title,saving £\nA,One,100\nB,Two,250\n";

    private static String preview(FinanceDirector who, String content) {
        return who.upload("list.csv", content).statusCode(201).extract().path("id");
    }

    @Test
    void brighton_is_previewed_with_its_total_and_on_record_only_when_confirmed() {
        FinanceDirector brighton = FinanceDirector.of("import-brighton");
        JsonPath preview = brighton.upload("brighton.csv", file(BRIGHTON), BRIGHTON_2023).statusCode(201)
                .body("status", equalTo("PREVIEWED")).body("preview.totals.measures", equalTo(20)).extract().jsonPath();
        assertThat(preview.getLong("preview.totals.importedYearOnePence")).isEqualTo(1_195_700_000L);
        brighton.get("/measures").statusCode(200).body("items", hasSize(0));
        brighton.get("/organisation").statusCode(404);

        brighton.confirm(preview.getString("id"), "REPLACE").statusCode(200).body("status", equalTo("CONFIRMED"));
        brighton.get("/measures?limit=100").body("items", hasSize(20)).body("next", equalTo(null));
        brighton.get("/services?limit=100").body("items", hasSize(25));
        brighton.get("/pools?limit=100").body("items", hasSize(25));
        brighton.get("/pools/libraries").body("fte", equalTo(60.0f));
        brighton.get("/assumptions?limit=100&rule=maturity not stated").body("items", hasSize(20))
                .body("items[0].assumption.value", equalTo("PLAN_IN_PROGRESS"));
        brighton.get("/audit-entries?subjectType=import").body("items.action", contains("confirmed", "previewed"));
    }

    @Test
    void salfords_list_joins_brightons_units_without_changing_them() {
        FinanceDirector both = FinanceDirector.of("import-both");
        both.imports("brighton.csv", file(BRIGHTON), BRIGHTON_2023);
        String establishment = both.get("/establishments").extract().asString();
        JsonPath salford = both.upload("salford.csv", file(SALFORD), FOR_2027).statusCode(201).extract().jsonPath();
        assertThat(salford.getLong("preview.totals.importedYearOnePence")).isEqualTo(398_800_000L);

        both.confirm(salford.getString("id"), "ADD").statusCode(200);

        JsonPath document = both.get("/organisation-document").statusCode(200).extract().jsonPath();
        assertThat(document.getList("measures")).hasSize(20 + salford.getInt("preview.totals.measures"));
        assertThat(document.getString("organisation.name")).contains("Brighton");
        assertThat(both.get("/establishments").extract().asString()).isEqualTo(establishment);
        both.get("/imports").body("items.status", contains("CONFIRMED", "CONFIRMED"));
    }

    @Test
    void replacing_leaves_nothing_of_what_was_there() {
        FinanceDirector salford = FinanceDirector.of("import-replace");
        salford.imports("brighton.csv", file(BRIGHTON), BRIGHTON_2023);
        salford.imports("salford.csv", file(SALFORD), FOR_2027);
        salford.get("/organisation").body("name", equalTo("Salford City Council"));
        salford.get("/pools/libraries").statusCode(404);
        salford.get("/assumptions?rule=proposals not stated").body("items", hasSize(0));
        salford.get("/assumptions?rule=maturity not stated&limit=100").body("items", hasSize(38));
    }

    @Test
    void a_measure_that_is_on_record_already_is_named_and_nothing_of_the_file_is_stored() {
        FinanceDirector who = FinanceDirector.of("import-taken");
        who.imports("list.csv", LIST.getBytes(StandardCharsets.UTF_8), FOR_2027);
        String again = preview(who, "ref,title,service,saving £\nC,Three,Parks,10\nB,Two again,Parks,20\n");
        String before = who.get("/organisation-document").extract().asString();
        who.confirm(again, "ADD").statusCode(409).body("violations.field", contains("measures[B].reference"))
                .body("violations[0].message", containsString("There is a measure \"B\" already"));
        assertThat(who.get("/organisation-document").extract().asString()).isEqualTo(before);
        who.get("/imports/" + again).body("status", equalTo("PREVIEWED"));
    }

    @Test
    void what_is_confirmed_cannot_be_confirmed_again_or_discarded() {
        FinanceDirector who = FinanceDirector.of("import-twice");
        String id = preview(who, LIST);
        who.confirm(id, "REPLACE").statusCode(200);
        who.confirm(id, "REPLACE").statusCode(409).body("detail", containsString("is confirmed already"));
        who.request().delete("/imports/" + id).then().statusCode(409);
        who.get("/measures").body("items.reference", contains("A", "B"));
    }

    @Test
    void what_is_discarded_cannot_be_confirmed() {
        FinanceDirector who = FinanceDirector.of("import-discarded");
        String id = preview(who, LIST);
        who.request().delete("/imports/" + id).then().statusCode(204);
        who.confirm(id, "REPLACE").statusCode(409).body("detail", containsString("is discarded already"));
        who.get("/imports/" + id).statusCode(200).body("status", equalTo("DISCARDED"));
        who.get("/measures").body("items", hasSize(0));
    }

    @Test
    void another_organisation_finds_neither_the_import_nor_its_measures() {
        String id = preview(FinanceDirector.of("import-own"), LIST);
        FinanceDirector stranger = FinanceDirector.of("import-stranger");
        stranger.get("/imports/" + id).statusCode(404);
        stranger.confirm(id, "ADD").statusCode(404);
        stranger.request().delete("/imports/" + id).then().statusCode(404);
        stranger.get("/imports").body("items", hasSize(0));
    }

    @Test
    void the_same_file_under_the_same_key_is_imported_once() {
        FinanceDirector who = FinanceDirector.of("import-key");
        String key = UUID.randomUUID().toString();
        String first = upload(who, key, LIST).statusCode(201).extract().path("id");
        upload(who, key, LIST).statusCode(201).header("Idempotency-Replayed", "true").body("id", equalTo(first));
        who.get("/imports").body("items", hasSize(1));
        upload(who, key, LIST + "C,Three,300\n").statusCode(422).body("detail", containsString("used for another request"));
        who.get("/imports").body("items", hasSize(1)).body("items.id", hasItem(first));
    }

    private static io.restassured.response.ValidatableResponse upload(FinanceDirector who, String key, String content) {
        return who.request().header("Idempotency-Key", key)
                .multiPart("file", "list.csv", content.getBytes(StandardCharsets.UTF_8)).post("/imports").then();
    }
}
