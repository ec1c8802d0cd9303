package org.evenkeel.engagement.people;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import org.evenkeel.engagement.testing.Someone;
import org.evenkeel.platform.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** Lists that are not taken, and what is said of them. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class RefusedWorkforceTest {

    private static final String HEADINGS = "Staff number,Name,E-mail,Team,Pool,FTE,Line manager,Leave from,Leave until,Channel\n";

    private static ValidatableResponse refused(String rows) {
        Someone lead = Someone.lead("refused-workforce");
        ValidatableResponse answer = lead.uploads(HEADINGS + rows).statusCode(422);
        lead.get("/people-imports").body("items", empty());
        return answer;
    }

    @Test
    void every_bad_row_is_named_at_once_with_row_column_value_and_what_was_expected() {
        refused("""
                1,Ada,ada@example,libraries,libraries,1,,,,
                2,,ben@example.org,libraries,libraries,2,,,,
                3,Cy,,libraries,libraries,,,31/02/2027,,
                4,Di,,,,,,2027-03-01,2027-02-01,pigeon
                """).body("violations.field", contains("row 2, E-mail", "row 3, Name", "row 3, FTE", "row 4, Leave from",
                "row 4, FTE", "row 5, Preferred channel", "row 5, Team", "row 5, Leave until"))
                .body("violations[0].message", equalTo("Found \"ada@example\"; expected one e-mail address, such as "
                        + "person@example.org. Correct it, or leave the cell empty if there is none."))
                .body("violations[3].message", containsString("Found \"31/02/2027\"; expected a date"));
    }

    @Test
    void two_people_cannot_share_a_staff_number_or_an_address() {
        refused("""
                A1,Ada,shared@example.org,libraries,,,,,,
                a1,Ben,Shared@example.org,libraries,,,,,,
                """).body("violations.field", contains("row 3, Staff number", "row 3, E-mail"))
                .body("violations[0].message", containsString("row 2 has it already"));
    }

    @Test
    void lines_of_management_must_have_an_end_and_known_managers() {
        refused("""
                1,Ada,,libraries,,,3,,,
                2,Ben,,libraries,,,1,,,
                3,Cy,,libraries,,,2,,,
                4,Di,,libraries,,,4,,,
                5,Ed,,libraries,,,99,,,
                6,Flo,,libraries,,,2,,,
                """).body("violations.field", contains("row 2, Line manager's staff number",
                "row 3, Line manager's staff number", "row 4, Line manager's staff number",
                "row 5, Line manager's staff number", "row 6, Line manager's staff number"))
                .body("violations[0].message", containsString("round in a circle: 1, 3, 2"))
                .body("violations[4].message", containsString("someone in this list or on record"));
    }

    @Test
    void a_circle_through_who_is_on_record_is_found_too() {
        Someone lead = Someone.lead("refused-circle");
        lead.imports(HEADINGS + "1,Ada,,libraries,,,,,,\n2,Ben,,libraries,,,1,,,\n");
        lead.uploads(HEADINGS + "1,Ada,,libraries,,,2,,,\n").statusCode(422)
                .body("violations[0].message", containsString("round in a circle"));
        lead.uploads(HEADINGS + "3,Cy,,libraries,,,2,,,\n").statusCode(201);
    }

    @Test
    void what_became_wrong_between_preview_and_confirmation_is_refused() {
        Someone lead = Someone.lead("refused-late");
        lead.imports(HEADINGS + "1,Ada,,libraries,,,,,,\n2,Ben,,libraries,,,,,,\n");
        String first = lead.uploads(HEADINGS + "1,Ada,,libraries,,,2,,,\n").statusCode(201).extract().path("id");
        String second = lead.uploads(HEADINGS + "2,Ben,,libraries,,,1,,,\n").statusCode(201).extract().path("id");
        lead.confirms(first, "LEAVE_AS_THEY_ARE").statusCode(200);
        lead.confirms(second, "LEAVE_AS_THEY_ARE").statusCode(422).body("violations", hasSize(1));
    }

    @Test
    void a_formula_is_not_a_name() {
        refused("1,=HYPERLINK(\"\"http://x\"\"),,libraries,,,,,,\n2,@SUM(A1),,+libraries,,,,,,\n")
                .body("violations.field", hasItems("row 2, Name", "row 3, Name", "row 3, Team"))
                .body("violations.message", hasItem(containsString("text, not a formula")));
    }

    @Test
    void an_address_that_carries_a_second_header_is_none() {
        refused("1,Ada,\"ada@example.org\nBcc: all@example.org\",libraries,,,,,,\n2,Ben,a@example.org;b@example.org,libraries,,,,,,\n")
                .body("violations.field", contains("row 2, E-mail", "row 3, E-mail"));
    }

    @Test
    void a_row_that_is_longer_than_the_headings_is_named() {
        refused("1,Head, Ada,,libraries,,,,,,\n").body("violations.field", hasItem("row 2"));
    }

    @Test
    void a_column_that_is_not_read_is_told_and_nothing_of_it_is_kept() {
        Someone lead = Someone.lead("refused-column");
        String id = lead.uploads("Staff number,Name,Team,Reason for leave\n1,Ada,libraries,maternity\n").statusCode(201)
                .body("totals.unusedColumns", contains("Reason for leave")).extract().path("id");
        lead.get("/people-imports/" + id + "/rows").body(not(containsString("maternity")));
    }

    @Test
    void other_files_are_refused_with_what_to_do() {
        Someone lead = Someone.lead("refused-files");
        lead.uploads("workforce.csv", new byte[0]).statusCode(422).body("violations[0].message", containsString("empty"));
        lead.uploads("workforce.pdf", "%PDF-1.7".getBytes()).statusCode(422)
                .body("violations[0].message", containsString("this is a PDF"));
        lead.uploads("a,b\n1,2\n").statusCode(422).body("violations[0].message", containsString("a row of headings"));
        lead.uploads("Staff number,Name\n").statusCode(422).body("violations[0].message",
                containsString("at least one person"));
        lead.request().multiPart("other", "x").post("/people-imports").then().statusCode(422)
                .body("violations[0].field", equalTo("file"));
        lead.request().multiPart("file", "w.csv", HEADINGS.getBytes()).multiPart("encoding", "EBCDIC").post("/people-imports")
                .then().statusCode(422).body("violations[0].field", equalTo("encoding"));
    }
}
