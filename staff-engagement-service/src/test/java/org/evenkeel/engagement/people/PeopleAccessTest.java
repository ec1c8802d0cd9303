package org.evenkeel.engagement.people;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import org.evenkeel.engagement.testing.Someone;
import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Who sees whom, and how much of them. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class PeopleAccessTest {

    private static final String ORGANISATION = "people-access";
    private static final String LIST = "Staff number,Name,E-mail,Sign-in name,Team,Pool,FTE,Line manager,Priority until\n"
            + "1,Ada Head,ada@example.org,ada,libraries,libraries,1,,\n"
            + "2,Ben Desk,ben@example.org,,libraries,libraries,1,1,2030-01-01\n"
            + "3,Cy Desk,cy@example.org,,libraries,libraries,1,1,\n4,Di Desk,,,libraries,libraries,1,2,\n"
            + "5,Ed Desk,,,libraries,libraries,1,2,\n6,Flo Road,,,transport,transport,1,,\n";

    private final Someone lead = Someone.lead(ORGANISATION);

    @BeforeEach
    void imported() {
        lead.imports(LIST);
    }

    private String id(String name) {
        return lead.get("/people").extract().path("items.find { it.name == '%s' }.id".formatted(name));
    }

    @Test
    void a_line_manager_sees_who_reports_to_them_and_not_what_they_need_not_know() {
        Someone ada = Someone.of(ORGANISATION, "Ada", Roles.LINE_MANAGER);
        ada.get("/people").statusCode(200).body("items.name", containsInAnyOrder("Ben Desk", "Cy Desk"))
                .body("items.record", contains(nullValue(), nullValue()));
        ada.get("/people?team=transport").body("items", hasSize(2));
        ada.get("/people/" + id("Ben Desk")).statusCode(200).body("record", nullValue()).body("managerId",
                equalTo(id("Ada Head")));
        ada.get("/people/" + id("Di Desk")).statusCode(404);
        ada.get("/people/" + id("Flo Road")).statusCode(404);
        ada.get("/people/" + id("Ada Head")).statusCode(404);
    }

    @Test
    void a_line_manager_may_sign_in_by_the_address_on_the_list() {
        Someone.of(ORGANISATION, "ben@example.org", Roles.LINE_MANAGER).get("/people").body("items.name",
                containsInAnyOrder("Di Desk", "Ed Desk"));
        Someone.of(ORGANISATION, "stranger", Roles.LINE_MANAGER).get("/people").statusCode(200).body("items", empty());
    }

    @Test
    void finance_sees_counts_alone_and_none_below_five() {
        Someone finance = Someone.of(ORGANISATION, "fiona", Roles.FINANCE_DIRECTOR);
        finance.get("/people").statusCode(403);
        finance.get("/people-counts").statusCode(200).body("items.reference",
                contains("libraries", "transport", "libraries", "transport")).body("items.of",
                        contains("team", "team", "pool",
                                "pool"))
                .body("items.people", contains(5, null, 5, null))
                .body("items.fewerThanFive", contains(false, true, false, true));
        String next = finance.get("/people-counts?limit=3").body("items", hasSize(3)).extract().path("next");
        finance.get("/people-counts?cursor=" + next).body("items.reference", contains("transport"));
    }

    @Test
    void everyone_sees_their_own_record_and_nobody_elses() {
        Someone.of(ORGANISATION, "ben@example.org", Roles.STAFF).get("/own-record").statusCode(200)
                .body("name", equalTo("Ben Desk")).body("record.vacancyPriorityUntil", equalTo("2030-01-01"));
        Someone.of(ORGANISATION, "stranger", Roles.STAFF).get("/own-record").statusCode(404);
        Someone.of(ORGANISATION, "ben@example.org", Roles.STAFF).get("/people").statusCode(403);
    }

    @Test
    void another_organisation_finds_nobody() {
        Someone.lead("people-elsewhere").get("/people/" + id("Ada Head")).statusCode(404);
        Someone.lead("people-elsewhere").get("/people").body("items", empty());
    }

    @Test
    void people_come_page_by_page_by_team() {
        String next = lead.get("/people?limit=5")
                .body("items.team", contains("libraries", "libraries", "libraries", "libraries",
                        "libraries"))
                .body("next", notNullValue()).extract().path("next");
        lead.get("/people?limit=5&cursor=" + next).body("items.name", contains("Flo Road")).body("next", nullValue());
    }
}
