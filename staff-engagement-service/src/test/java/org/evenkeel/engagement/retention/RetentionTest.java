package org.evenkeel.engagement.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.evenkeel.engagement.testing.Someone;
import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.tenancy.OrganisationScope;
import org.evenkeel.platform.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** What is kept of a person: shown to them, sealed in the trail, held while a claim runs, and erased. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class RetentionTest {

    private static final String BOTH = "Staff number,Name,E-mail,Sign-in name,Team,Post\n"
            + "1,Ada Head,ada@example.org,ada,libraries,Head\n2,Ben Desk,ben@example.org,ben,libraries,Desk\n";
    private static final String ADA_ALONE = "Staff number,Name,E-mail,Sign-in name,Team,Post\n"
            + "1,Ada Head,ada@example.org,ada,libraries,Head\n";

    @Inject
    OrganisationScope scope;

    @Inject
    EntityManager entities;

    private static String id(Someone lead, String name) {
        return lead.get("/people").extract().path("items.find { it.name == '%s' }.id".formatted(name));
    }

    @SuppressWarnings("unchecked")
    private List<String> rows(String organisation, String sql) throws Exception {
        return scope.call(organisation, "test", () -> QuarkusTransaction.requiringNew().call(
                () -> (List<String>) entities.createNativeQuery(sql).getResultList().stream().map(String::valueOf).toList()));
    }

    /** Everything of the organisation, as who reads the whole database would see it. */
    private String everything(String organisation) throws Exception {
        StringBuilder all = new StringBuilder();
        for (String table : rows(organisation, """
                select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
                and has_table_privilege(oid, 'SELECT') and relname not like 'flyway%'""")) {
            all.append(rows(organisation, "select cast(row_to_json(t) as text) from \"%s\" t".formatted(table)));
        }
        return all.toString();
    }

    @Test
    void values_are_sealed_in_the_trail_and_opened_for_the_engagement_lead() throws Exception {
        Someone lead = Someone.lead("keep-sealed");
        lead.imports(BOTH);
        lead.imports(BOTH.replace("Ben Desk", "Ben Counter"));
        String ben = id(lead, "Ben Counter");
        assertThat(String.join("", rows("keep-sealed", "select coalesce(after::text, '') from audit_entry")))
                .contains("sealed", "\"name\"").doesNotContain("Ben", "ben@example.org");
        lead.get("/people/" + ben + "/changes").statusCode(200).body("items.action", contains("changed", "added"))
                .body("items[0].values.name.before", equalTo("Ben Desk")).body("items[0].values.name.after",
                        equalTo("Ben Counter"))
                .body("items[1].values.email.after", equalTo("ben@example.org"));
    }

    @Test
    void whoever_is_on_the_list_takes_away_everything_that_is_kept_about_them() {
        Someone lead = Someone.lead("keep-export");
        lead.imports(BOTH);
        Someone ben = Someone.of("keep-export", "ben", Roles.STAFF);
        ben.post("/suggestions", "{\"title\": \"Share a van\", \"description\": \"Two teams, one road\"}").statusCode(201);
        ben.get("/own-record/export").statusCode(200).body("record.name", equalTo("Ben Desk"))
                .body("changes.action", contains("added")).body("kept.suggestions.title", contains("Share a van"))
                .body("kept.audiences", empty()).body("notIncluded", hasItem(containsString("pulse")));
        Someone.of("keep-export", "stranger", Roles.STAFF).get("/own-record/export").statusCode(404);
    }

    @Test
    void erasure_leaves_nothing_that_leads_to_the_person() throws Exception {
        Someone lead = Someone.lead("keep-erased");
        lead.imports(BOTH);
        String ben = id(lead, "Ben Desk");
        Someone.of("keep-erased", "ben", Roles.STAFF).post("/suggestions",
                "{\"title\": \"Share a van\", \"description\": \"Two teams, one road\"}").statusCode(201);
        lead.post("/people/" + ben + "/erasure", "").statusCode(409).body("detail", containsString("next import would bring"));
        lead.imports(ADA_ALONE);
        lead.post("/people/" + ben + "/erasure", "").statusCode(204);
        assertThat(everything("keep-erased")).doesNotContain("Ben Desk", "ben@example.org").contains("Ada Head", "Share a van");
        assertThat(rows("keep-erased", "select coalesce(encode(audit_key, 'hex'), 'destroyed') from person where id = '%s'"
                .formatted(ben))).containsExactly("destroyed");
        lead.get("/people/" + ben).statusCode(200).body("name", equalTo("Erased")).body("email", nullValue());
        lead.get("/people/" + ben + "/changes").body("items.action", contains("erased", "left", "added"))
                .body("items.values", everyItem(anEmptyMap()));
        lead.get("/suggestions").body("items.title", contains("Share a van")).body("items.authorName", contains(nullValue()));
        lead.post("/people/" + ben + "/erasure", "").statusCode(409).body("detail", containsString("nothing is left"));
        lead.imports(BOTH);
        lead.get("/people").body("items", hasSize(2));
        assertThat(id(lead, "Ben Desk")).isNotEqualTo(ben);
    }

    @Test
    void nothing_is_erased_under_a_hold_and_the_refusal_says_why() {
        Someone lead = Someone.lead("keep-held");
        lead.imports(BOTH);
        String ben = id(lead, "Ben Desk");
        lead.imports(ADA_ALONE);
        String hold = "/litigation-holds/" + lead.post("/litigation-holds",
                "{\"person\": \"%s\", \"reason\": \"Tribunal claim 7/2027\"}".formatted(ben)).statusCode(201).extract()
                .path("id");
        lead.post("/people/" + ben + "/erasure", "").statusCode(409).body("detail", containsString("Tribunal claim 7/2027"));
        lead.put("/retention-periods/LEAVER_RECORD", "*", "{\"months\": 0, \"source\": \"A trial\"}").statusCode(200);
        lead.post("/retention-runs", "").statusCode(200).body("records", equalTo(0)).body("onHold", equalTo(1));
        lead.post(hold + "/release", "{\"reason\": \"Settled\"}").statusCode(200);
        lead.post(hold + "/release", "{\"reason\": \"Again\"}").statusCode(409);
        lead.get("/litigation-holds").body("items.releaseReason", contains("Settled"));
        lead.post("/retention-runs", "").statusCode(200).body("records", equalTo(1)).body("onHold", equalTo(0));
        lead.get("/people/" + ben).body("name", equalTo("Erased"));
    }

    @Test
    void contact_details_go_before_the_record_does() {
        Someone lead = Someone.lead("keep-contacts");
        lead.imports(BOTH);
        String ben = id(lead, "Ben Desk");
        lead.imports(ADA_ALONE);
        lead.get("/retention-periods").body("category", contains("LEAVER_CONTACT_DETAILS", "LEAVER_RECORD"))
                .body("months", contains(6, 72)).body("ownDecision", contains(false, false));
        lead.post("/retention-runs", "").body("contactDetails", equalTo(0));
        lead.put("/retention-periods/LEAVER_CONTACT_DETAILS", "*", "{\"months\": 0, \"source\": \"Our policy 4\"}")
                .statusCode(200).body("ownDecision", equalTo(true));
        lead.post("/retention-runs", "").body("contactDetails", equalTo(1)).body("records", equalTo(0));
        lead.get("/people/" + ben).body("name", equalTo("Ben Desk")).body("email", nullValue());
    }
}
