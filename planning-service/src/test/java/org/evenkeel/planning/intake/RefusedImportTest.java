package org.evenkeel.planning.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenkeel.planning.testing.FinanceDirector.FOR_2027;
import static org.evenkeel.planning.testing.FinanceDirector.file;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.evenkeel.planning.testing.FinanceDirector;
import org.evenkeel.platform.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** Files that cannot be imported: every fault is told at once, and nothing is kept. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class RefusedImportTest {

    private static final FinanceDirector WHO = FinanceDirector.of("import-refused");

    private static void refused(ValidatableResponse answer, String message) {
        List<String> messages = answer.statusCode(422).contentType("application/problem+json").extract()
                .path("violations.message");
        assertThat(messages).anySatisfy(one -> assertThat(one).contains(message));
    }

    private static void refused(String content, String message) {
        refused(WHO.upload("list.csv", content), message);
    }

    @AfterEach
    void nothing_is_kept() {
        WHO.get("/imports").statusCode(200).body("items", hasSize(0));
        WHO.get("/measures").statusCode(200).body("items", hasSize(0));
    }

    @Test
    void every_bad_row_is_named_by_row_and_column() {
        ValidatableResponse answer = WHO.upload("list.csv", """
                ref,title,saving £
                A,One,100
                B,Two,lots
                C,,300
                A,Four,400
                """);
        List<String> fields = answer.statusCode(422).extract().path("violations.field");
        assertThat(fields).containsExactlyInAnyOrder("row 3, saving £", "row 4, title", "row 5, ref");
        answer.body("detail", containsString("nothing was stored"))
                .body("violations.find { it.field == 'row 3, saving £' }.message", containsString("Found \"lots\""));
    }

    @Test
    void malformed_csv() {
        refused("ref,title,saving £\nA,One,100\nB,\"Two,200\n", "well-formed quotation marks");
    }

    @Test
    void a_wrong_encoding() {
        refused(WHO.upload("list.csv", "ref,title,saving £\nA,Café,1\n".getBytes(Charset.forName("windows-1252")), FOR_2027),
                "text written in UTF-8");
    }

    @Test
    void an_empty_file() {
        refused("", "empty");
    }

    @Test
    void unknown_columns_only() {
        refused("colour,shape\nred,round\n", "headings of a title");
    }

    @Test
    void text_in_an_amount_column() {
        refused("ref,title,saving £\nA,One,see note\n", "see note");
    }

    @Test
    void one_reference_twice() {
        refused("ref,title,saving £\nA,One,1\nA,Two,2\n", "a reference used once");
    }

    @Test
    void a_circle_of_needs_in_a_document() {
        String example = new String(file("/examples/organisation-document.example.json"), StandardCharsets.UTF_8);
        String circle = example.replace("{\"kind\": \"NEEDS\", \"measure\": \"M1\", \"other\": \"M2\"}",
                "{\"kind\": \"NEEDS\", \"measure\": \"M1\", \"other\": \"M2\"},"
                        + "{\"kind\": \"NEEDS\", \"measure\": \"M2\", \"other\": \"M1\"}");
        refused(WHO.upload("organisation.json", circle), "needs without a circle");
    }

    @Test
    void a_workbook_that_unpacks_to_far_more_than_it_seems() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (int i = 0; i < 400; i++) {
                zip.write(new byte[100_000]);
            }
        }
        refused(WHO.upload("list.xlsx", bomb.toByteArray(), FOR_2027), "a workbook that unpacks to at most 100 times its size");
    }

    @Test
    void a_form_without_a_file() {
        WHO.request().multiPart("options", FOR_2027, "application/json").post("/imports").then().statusCode(422)
                .body("violations[0].field", equalTo("file")).body("violations[0].code", equalTo("missing"));
    }

    @Test
    void options_that_are_not_json() {
        WHO.upload("list.csv", "title,saving £\nOne,1\n".getBytes(StandardCharsets.UTF_8), "next year, please")
                .statusCode(400).contentType("application/problem+json");
    }

    @Test
    void options_that_are_not_options() {
        int status = WHO.upload("list.csv", "title,saving £\nOne,1\n".getBytes(StandardCharsets.UTF_8),
                "{\"plannedFrom\": \"soon\"}").contentType("application/problem+json").extract().statusCode();
        assertThat(status).isIn(400, 422);
    }

    @Test
    void eleven_megabytes() {
        byte[] large = new byte[11_000_000];
        java.util.Arrays.fill(large, (byte) 'a');
        refused(WHO.upload("list.csv", large, FOR_2027), "a file of at most 10.0 MB");
    }

    @Test
    void more_than_the_service_reads_at_all() {
        WHO.upload("list.csv", new byte[13_000_000], FOR_2027).statusCode(413);
    }
}
