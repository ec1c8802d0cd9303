package org.evenkeel.engagement.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.UUID;

import org.evenkeel.engagement.testing.Someone;
import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** A workforce list from upload to record. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class PeopleImportTest {

    static final String HEADINGS = "Staff number,Name,E-mail,Sign-in name,Post,Team,Pool,FTE,Line manager,Leave from,Leave until,"
            + "Preferred channel,Reachable by agreed route,Priority for vacancies until,Board member,Union representative\n";
    private static final String THREE = HEADINGS
            + "1,Ada Head,ada@example.org,ada,Head,libraries,libraries,1,,,,in person,,,,\n"
            + "2,Ben Desk,ben@example.org,,Librarian,libraries,libraries,0.5,1,2026-01-05,31/12/2027,letter,yes,2027-12-31,,yes\n"
            + "3,Cy Board,cy@example.org,cy,,,,,,,,,,,yes,\n";

    @Test
    void nobody_is_on_record_until_the_list_is_confirmed() {
        Someone lead = Someone.lead("people-confirm");
        String id = lead.uploads(THREE).statusCode(201).body("status", equalTo("PREVIEWED"))
                .body("totals.people", equalTo(3)).body("totals.added", equalTo(3)).body("totals.missing", equalTo(0))
                .body(not(containsString("Ada"))).extract().path("id");
        lead.get("/people").statusCode(200).body("items", empty());
        lead.get("/people-imports/" + id + "/rows").statusCode(200).body("items.name", contains("Ada Head", "Ben Desk",
                "Cy Board")).body("items.effect", contains("added", "added", "added")).body("items.row", contains(2, 3, 4));

        lead.confirms(id, "MARK_AS_LEFT").statusCode(200).body("status", equalTo("CONFIRMED"))
                .body("confirmedAt", notNullValue());
        lead.get("/people?team=libraries").body("items.name", containsInAnyOrder("Ada Head", "Ben Desk"));
        lead.get("/people?pool=libraries").body("items", hasSize(2));
        lead.get("/people").body("items", hasSize(3));
        lead.get("/people-imports/" + id + "/rows").statusCode(409).body("detail", containsString("confirmed already"));
        lead.confirms(id, "MARK_AS_LEFT").statusCode(409);
    }

    @Test
    void a_persons_record_holds_what_the_list_says() {
        Someone lead = Someone.lead("people-record");
        lead.imports(THREE);
        String ada = lead.get("/people").extract().path("items.find { it.name == 'Ada Head' }.id");
        String ben = lead.get("/people").extract().path("items.find { it.name == 'Ben Desk' }.id");
        lead.get("/people/" + ben).statusCode(200).body("email", equalTo("ben@example.org")).body("post", equalTo("Librarian"))
                .body("managerId", equalTo(ada)).body("leaveFrom", equalTo("2026-01-05"))
                .body("leaveUntil", equalTo("2027-12-31")).body("preferredChannel", equalTo("LETTER"))
                .body("reachableByAgreedRoute", equalTo(true)).body("record.staffNumber", equalTo("2"))
                .body("record.fte", equalTo(0.5f)).body("record.vacancyPriorityUntil", equalTo("2027-12-31"))
                .body("record.standings", contains("representative")).body("leftOn", nullValue());
    }

    @Test
    void the_same_staff_number_is_the_same_person_and_who_is_missing_leaves_if_so_said() {
        Someone lead = Someone.lead("people-merge");
        lead.imports(THREE);
        String ben = lead.get("/people").extract().path("items.find { it.name == 'Ben Desk' }.id");
        String ada = lead.get("/people").extract().path("items.find { it.name == 'Ada Head' }.id");
        String next = HEADINGS + "2,Ben Desk,ben@example.org,,Senior librarian,libraries,libraries,0.6,1,,,,,,,\n"
                + "3,Cy Board,cy@example.org,cy,,,,,,,,,,,yes,\n4,Di New,,,Librarian,libraries,libraries,1,2,,,,,,,\n";
        String id = lead.uploads(next).statusCode(201).body("totals.added", equalTo(1)).body("totals.changed", equalTo(1))
                .body("totals.unchanged", equalTo(1)).body("totals.missing", equalTo(1)).extract().path("id");
        lead.get("/people-imports/" + id + "/rows?limit=2").body("items.effect", contains("changed", "unchanged"))
                .body("items[0].changes", contains("post", "fte", "leaveFrom", "leaveUntil", "preferredChannel",
                        "reachableByAgreedRoute", "vacancyPriorityUntil", "representative"));
        lead.confirms(id, "MARK_AS_LEFT").statusCode(200);

        lead.get("/people/" + ben).body("post", equalTo("Senior librarian")).body("managerId", nullValue());
        lead.get("/people/" + ada).body("leftOn", notNullValue());
        lead.get("/people").body("items.name", containsInAnyOrder("Ben Desk", "Cy Board", "Di New"));

        lead.imports(THREE).body("totals.changed", equalTo(2)).body("totals.missing", equalTo(1));
        lead.get("/people/" + ada).body("leftOn", nullValue());
        lead.get("/people/" + ben).body("managerId", equalTo(ada));
    }

    @Test
    void a_part_of_the_workforce_leaves_the_others_as_they_are() {
        Someone lead = Someone.lead("people-part");
        lead.imports(THREE);
        String part = HEADINGS + "4,Di New,,,Librarian,libraries,libraries,1,1,,,,,,,\n";
        String id = lead.uploads(part).statusCode(201).body("totals.missing", equalTo(3)).extract().path("id");
        lead.confirms(id, "LEAVE_AS_THEY_ARE").statusCode(200);
        lead.get("/people").body("items", hasSize(4));
    }

    @Test
    void the_trail_tells_whose_record_changed_and_in_which_fields_and_never_what_it_says() {
        Someone lead = Someone.lead("people-trail");
        lead.imports(THREE);
        lead.imports(THREE.replace("0.5", "0.6"));
        Someone auditor = Someone.of("people-trail", "audrey", Roles.AUDITOR);
        auditor.get("/audit-entries?subjectType=person").body("items.action",
                containsInAnyOrder("changed", "added", "added", "added"))
                .body("items.find { it.action == 'changed' }.after.fields", contains("fte"));
        String trail = auditor.get("/audit-entries?limit=100").extract().asString();
        assertThat(trail).doesNotContain("Ada").doesNotContain("Ben").doesNotContain("example.org")
                .doesNotContain("Librarian");
    }

    @Test
    void a_discarded_preview_is_gone() {
        Someone lead = Someone.lead("people-discard");
        String id = lead.uploads(THREE).statusCode(201).extract().path("id");
        lead.delete("/people-imports/" + id).statusCode(204);
        lead.get("/people-imports/" + id).body("status", equalTo("DISCARDED"));
        lead.get("/people-imports/" + id + "/rows").statusCode(409);
        lead.confirms(id, "MARK_AS_LEFT").statusCode(409);
        lead.get("/people-imports").body("items.status", contains("DISCARDED"));
        lead.get("/people-imports/" + UUID.randomUUID()).statusCode(404);
    }

    @Test
    void the_same_upload_twice_with_one_key_is_previewed_once() {
        Someone lead = Someone.lead("people-twice");
        List<String> ids = List.of(upload(lead), upload(lead));
        assertThat(ids.get(0)).isEqualTo(ids.get(1));
        lead.get("/people-imports").body("items", hasSize(1));
    }

    private static String upload(Someone lead) {
        return lead.request().header("Idempotency-Key", "k1").multiPart("file", "workforce.csv", THREE.getBytes())
                .post("/people-imports").then().statusCode(201).extract().path("id");
    }

    @Test
    void the_example_is_taken_as_it_is_and_fits_the_published_units() {
        Someone lead = Someone.lead("people-example");
        String csv = lead.request().accept("text/csv").get("/import-formats/workforce.example.csv").then().statusCode(200)
                .extract().asString();
        lead.imports(csv).body("totals.people", equalTo(3718)).body("totals.unusedColumns", empty());
        Someone.planning("people-example").get("/removable-posts?pool=libraries&pool=waste-pfi")
                .body("items.status", contains("known", "unknown"));
        lead.get("/people-counts?limit=100").body("items.findAll { it.of == 'pool' }", hasSize(24));
    }

    @Test
    void the_empty_list_has_all_the_columns_that_are_read() {
        Someone lead = Someone.lead("people-empty");
        String csv = lead.request().accept("text/csv").get("/import-formats/workforce.csv").then().statusCode(200).extract()
                .asString();
        lead.uploads(csv + "1,Ada Head" + ",".repeat(16)).statusCode(422)
                .body("violations.field", contains("row 2, Team"));
    }
}
