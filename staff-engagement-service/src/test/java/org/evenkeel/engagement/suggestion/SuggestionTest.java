package org.evenkeel.engagement.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
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

/** From an idea to a measure, or to a reason why not. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class SuggestionTest {

    private static final String IDEA = "{\"title\": \"Share a van\", \"description\": \"Parks and libraries share one\", "
            + "\"service\": \"libraries\"}";
    private static final String COSTING = "{\"fullYearPence\": 1200000, \"oneOffPence\": 50000, \"note\": \"One lease ends\"}";

    @Inject
    OrganisationScope scope;

    @Inject
    EntityManager entities;

    private static Someone staff(String organisation) {
        return Someone.of(organisation, "sam", Roles.STAFF);
    }

    private static Someone finance(String organisation) {
        return Someone.of(organisation, "fiona", Roles.FINANCE_DIRECTOR);
    }

    private static String suggested(Someone who) {
        return "/suggestions/" + who.post("/suggestions", IDEA).statusCode(201).extract().path("id");
    }

    @Test
    void an_accepted_suggestion_is_told_to_planning_once_and_the_author_sees_it() throws Exception {
        Someone sam = staff("idea-accepted");
        Someone fiona = finance("idea-accepted");
        String idea = suggested(sam);
        sam.get(idea).body("status", equalTo("SUGGESTED")).body("from", equalTo("STAFF")).body("mine", equalTo(true))
                .body("whatBecameOfIt", equalTo("Waits to be costed by finance."));
        fiona.put(idea + "/costing", fiona.tag(idea), COSTING).statusCode(200).body("status", equalTo("COSTED"))
                .body("costing.fullYearPence", equalTo(1_200_000)).body("mine", equalTo(false));
        assertThat(events("idea-accepted")).isEmpty();
        fiona.post(idea + "/acceptance", fiona.tag(idea), "").statusCode(200).body("status", equalTo("ACCEPTED"));

        sam.get(idea).body("whatBecameOfIt", containsString("planning has it as a measure"))
                .body("costing.note", equalTo("One lease ends"));
        assertThat(events("idea-accepted")).singleElement().asString().contains("suggestion-accepted", "Share a van", "1200000",
                "libraries", "STAFF").doesNotContain("sam");
        fiona.post(idea + "/acceptance", "*", "").statusCode(409).body("detail", containsString("accepted already"));
        assertThat(events("idea-accepted")).hasSize(1);
    }

    @Test
    void a_refused_suggestion_tells_its_author_why() {
        Someone sam = staff("idea-refused");
        Someone fiona = finance("idea-refused");
        String idea = suggested(sam);
        fiona.post(idea + "/refusal", fiona.tag(idea), "{\"reason\": \" \"}").statusCode(422);
        fiona.post(idea + "/refusal", fiona.tag(idea), "{\"reason\": \"The lease runs to 2031\"}").statusCode(200);
        sam.get(idea).body("status", equalTo("REFUSED")).body("whatBecameOfIt",
                equalTo("Not taken up: The lease runs to 2031"));
        fiona.put(idea + "/costing", "*", COSTING).statusCode(409);
    }

    @Test
    void nothing_is_accepted_that_is_not_costed_or_has_changed_since_it_was_read() {
        Someone fiona = finance("idea-uncosted");
        String idea = suggested(staff("idea-uncosted"));
        String read = fiona.tag(idea);
        fiona.post(idea + "/acceptance", read, "").statusCode(409).body("detail", containsString("is not costed"));
        fiona.request().post(idea + "/acceptance").then().statusCode(428);
        fiona.put(idea + "/costing", read, "{\"note\": \"Depends on the garage; no figure yet\"}").statusCode(200)
                .body("costing.fullYearPence", nullValue());
        fiona.put(idea + "/costing", read, COSTING).statusCode(412);
    }

    @Test
    void staff_see_their_own_and_others_all() {
        String organisation = "idea-list";
        String idea = suggested(staff(organisation));
        Someone other = Someone.of(organisation, "olga", Roles.STAFF, Roles.LINE_MANAGER);
        other.get("/suggestions").statusCode(200).body("items", empty());
        other.get(idea).statusCode(404);
        Someone.of(organisation, "tara", Roles.TRUSTEE).get("/suggestions").body("items.title", contains("Share a van"))
                .body("items.authorName", contains(nullValue()));
        finance(organisation).get("/suggestions?mine=true").body("items", empty());
        finance(organisation).get("/suggestions?status=REFUSED").body("items", empty());
        Someone.of("idea-elsewhere", "tara", Roles.TRUSTEE).get(idea).statusCode(404);
    }

    @Test
    void only_the_engagement_lead_reads_whose_it_is() {
        String organisation = "idea-author";
        Someone lead = Someone.lead(organisation);
        lead.imports("Staff number,Name,Team,Sign-in name\n1,Sam Penrose,libraries,sam\n");
        String idea = suggested(staff(organisation));
        lead.get(idea).body("authorName", equalTo("Sam Penrose"));
        finance(organisation).get(idea).body("authorName", nullValue());
    }

    @Test
    void the_lead_writes_down_what_users_suggest_and_nobody_else_does() {
        String organisation = "idea-users";
        String ofUser = IDEA.replace("}", ", \"from\": \"SERVICE_USER\"}");
        staff(organisation).post("/suggestions", ofUser).statusCode(403);
        Someone.lead(organisation).post("/suggestions", ofUser).statusCode(201).body("from", equalTo("SERVICE_USER"));
        Someone.of(organisation, "tara", Roles.TRUSTEE).post("/suggestions", IDEA).body("from", equalTo("VOLUNTEER"));
    }

    @Test
    void its_author_alone_may_take_it_back() {
        Someone sam = staff("idea-back");
        String idea = suggested(sam);
        finance("idea-back").post(idea + "/withdrawal", "*", "").statusCode(404);
        sam.post(idea + "/withdrawal", sam.tag(idea), "").statusCode(200).body("status", equalTo("WITHDRAWN"));
    }

    @Test
    void the_trail_keeps_the_state_and_not_the_words() {
        Someone sam = staff("idea-trail");
        String idea = suggested(sam);
        sam.post(idea + "/withdrawal", sam.tag(idea), "").statusCode(200);
        String trail = Someone.of("idea-trail", "audrey", Roles.AUDITOR).get("/audit-entries")
                .body("items.action", contains("withdrawn", "suggested")).extract().asString();
        assertThat(trail).doesNotContain("Share a van").doesNotContain("Parks");
    }

    @SuppressWarnings("unchecked")
    private List<Object> events(String organisation) throws Exception {
        return scope.call(organisation, "test", () -> QuarkusTransaction.requiringNew().call(() -> entities
                .createNativeQuery("select type || ' ' || payload::text from outbox_event").getResultList()));
    }
}
