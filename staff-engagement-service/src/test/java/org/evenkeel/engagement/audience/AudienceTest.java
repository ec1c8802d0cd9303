package org.evenkeel.engagement.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.ArrayList;
import java.util.List;

import org.evenkeel.engagement.testing.Someone;
import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** Who can be spoken to as one. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class AudienceTest {

    private static final String LIST = "Staff number,Name,Team,Pool,FTE,Line manager,Executive,Board member,Union representative,"
            + "Volunteer,Channel,Leave from,Agreed route\n"
            + "1,Chief,office,,1,,yes,,,,,,\n2,Director,office,,1,1,yes,,,,,,\n3,Head,libraries,libraries,1,2,,,,,,,\n"
            + "4,Desk lead,libraries,libraries,1,3,,,,,,,\n5,Desk,libraries,libraries,0.5,4,,,yes,,letter,2026-01-01,yes\n"
            + "6,Councillor,,,,,,yes,,,,,\n7,Reader to children,,,,,,,,yes,,,\n";

    private static Someone lead(String organisation) {
        Someone lead = Someone.lead(organisation);
        lead.imports(LIST);
        return lead;
    }

    private static String id(Someone lead, String name) {
        return lead.get("/people").extract().path("items.find { it.name == '%s' }.id".formatted(name));
    }

    private static String request(String name, String kind, String members) {
        return "{\"name\": \"%s\", \"kind\": \"%s\", \"members\": [%s]}".formatted(name, kind, members);
    }

    @Test
    void audiences_by_rule_follow_from_the_workforce() {
        Someone lead = lead("audience-rule");
        JsonPath all = lead.get("/audiences?limit=100").statusCode(200).extract().jsonPath();
        assertThat(all.getList("items.reference", String.class)).containsExactly("staff-at-risk:libraries", "team:libraries",
                "team:office", "line-managers", "middle-managers", "executives", "representatives", "organisation", "trustees",
                "volunteers", "partners", "funders", "service-users", "public");
        assertThat(all.getList("items.people", Integer.class)).containsExactly(3, 3, 2, 4, 1, 2, 1, 5, 1, 1, null, null, null,
                null);
        lead.get("/audiences/middle-managers/members").body("items.name", contains("Head"));
        lead.get("/audiences/line-managers/members").body("items.name",
                containsInAnyOrder("Chief", "Director", "Head", "Desk lead"));
        lead.get("/audiences/staff-at-risk:libraries/members").body("items", hasSize(3))
                .body("items.find { it.name == 'Desk' }.preferredChannel", equalTo("LETTER"))
                .body("items.find { it.name == 'Desk' }.onLeave", equalTo(true))
                .body("items.find { it.name == 'Desk' }.reachableByAgreedRoute", equalTo(true));
        lead.get("/audiences/public/members").body("items", empty());
        lead.get("/audiences?kind=TEAM").body("items.name", contains("The team: libraries", "The team: office"));
    }

    @Test
    void they_come_page_by_page() {
        Someone lead = lead("audience-pages");
        List<String> seen = new ArrayList<>();
        String next = "";
        do {
            JsonPath page = lead.get("/audiences?limit=5" + (next.isEmpty() ? "" : "&cursor=" + next)).extract().jsonPath();
            seen.addAll(page.getList("items.reference", String.class));
            next = page.getString("next");
        } while (next != null);
        assertThat(seen).hasSize(14).doesNotHaveDuplicates();
    }

    @Test
    void an_audience_is_put_together_by_name_changed_and_removed() {
        Someone lead = lead("audience-named");
        String desk = '"' + id(lead, "Desk") + '"';
        String head = '"' + id(lead, "Head") + '"';
        String reference = lead.post("/audiences", request("Works council", "REPRESENTATIVES", desk)).statusCode(201)
                .body("people", equalTo(1)).body("membership", equalTo("named")).extract().path("reference");
        String address = "/audiences/" + reference;
        String read = lead.tag(address);
        lead.put(address, read, request("Works council", "REPRESENTATIVES", desk + "," + head + "," + desk)).statusCode(200)
                .body("people", equalTo(2));
        lead.get(address + "/members").body("items.name", containsInAnyOrder("Desk", "Head"));
        lead.put(address, read, request("Works council", "REPRESENTATIVES", "")).statusCode(412);
        lead.post("/audiences", request("Works council", "REPRESENTATIVES", "")).statusCode(409);
        lead.request().delete(address).then().statusCode(428);
        lead.request().header("If-Match", lead.tag(address)).delete(address).then().statusCode(204);
        lead.get(address).statusCode(404);
    }

    @Test
    void an_audience_outside_is_estimated_and_never_holds_people() {
        Someone lead = lead("audience-outside");
        lead.post("/audiences",
                "{\"name\": \"Friends of Hove Library\", \"kind\": \"SERVICE_USERS\", \"estimatedPeople\": 340, \"members\": []}")
                .statusCode(201).body("membership", equalTo("outside")).body("people", nullValue())
                .body("estimatedPeople", equalTo(340));
        lead.post("/audiences", request("Friends", "SERVICE_USERS", '"' + id(lead, "Desk") + '"')).statusCode(422)
                .body("violations[0].code", equalTo("outside"));
        lead.post("/audiences", "{\"name\": \"All\", \"kind\": \"TEAM\", \"estimatedPeople\": 3, \"members\": []}")
                .statusCode(422);
    }

    @Test
    void who_is_not_on_the_list_belongs_to_none() {
        Someone lead = lead("audience-unknown");
        String desk = id(lead, "Desk");
        lead("audience-other").post("/audiences", request("Council", "REPRESENTATIVES", '"' + desk + '"')).statusCode(422)
                .body("violations[0].code", equalTo("unknown"));
        String address = "/audiences/" + lead.post("/audiences", request("Council", "REPRESENTATIVES", '"' + desk + '"'))
                .statusCode(201).extract().path("reference");
        lead.imports(LIST.replaceAll("(?m)^5,.*\n", ""));
        lead.get(address + "/members").body("items", empty());
        lead.get(address).body("people", equalTo(0));
        lead.get("/audiences?limit=100").body("items.find { it.name == 'Council' }.people", equalTo(0));
        lead.get("/audiences/representatives").body("people", equalTo(0));
    }

    @Test
    void others_see_counts_of_five_and_more_and_nobody() {
        lead("audience-few");
        Someone fiona = Someone.of("audience-few", "fiona", Roles.FINANCE_DIRECTOR);
        fiona.get("/audiences/organisation").body("people", equalTo(5));
        fiona.get("/audiences/team:office").statusCode(200).body("people", nullValue());
        fiona.get("/audiences/team:office/members").statusCode(403);
        fiona.get("/audiences/team:roads").statusCode(404);
        fiona.get("/audiences/team").statusCode(404);
        fiona.get("/audiences/executives:x").statusCode(404);
        fiona.get("/audiences/named:x").statusCode(404);
    }
}
