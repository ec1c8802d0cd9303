package org.evenkeel.engagement.question;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import org.evenkeel.engagement.testing.Someone;
import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Questions, their owners and answers; and the promises that some answers are. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class QuestionTest {

    private static final String LIST = "Staff number,Name,Sign-in name,Team\n1,Ada Head,ada,libraries\n2,Ben Desk,ben,libraries\n";

    private static String asked(Someone who, String text) {
        return "/questions/" + who.post("/questions", "{\"text\": \"%s\"}".formatted(text)).statusCode(201)
                .body("status", equalTo("ASKED")).extract().path("id");
    }

    @Test
    void the_owner_answers_and_a_private_answer_is_read_by_who_asked_and_nobody_else() {
        Someone lead = Someone.lead("ask-private");
        lead.imports(LIST);
        String ada = lead.get("/people").extract().path("items.find { it.name == 'Ada Head' }.id");
        Someone ben = Someone.of("ask-private", "ben", Roles.STAFF);
        Someone owner = Someone.of("ask-private", "ada", Roles.LINE_MANAGER);
        Someone other = Someone.of("ask-private", "olive", Roles.STAFF);
        String question = asked(ben, "Will my hours change?");
        owner.get(question).statusCode(404);
        lead.put(question + "/assignment", lead.tag(question), "{\"owner\": \"%s\", \"dueOn\": \"2020-01-01\"}".formatted(ada))
                .statusCode(422).body("violations[0].field", equalTo("dueOn"));
        lead.put(question + "/assignment", lead.tag(question), "{\"owner\": \"%s\", \"dueOn\": \"2190-01-01\"}".formatted(ada))
                .statusCode(200).body("status", equalTo("ASSIGNED")).body("askedByName", equalTo("Ben Desk"));
        ben.put(question + "/answer", ben.tag(question), "{\"text\": \"No\", \"published\": true}").statusCode(403);
        owner.put(question + "/answer", owner.tag(question), "{\"text\": \"Not before June\", \"published\": false}")
                .statusCode(200).body("askedByName", nullValue());
        ben.get(question).body("answer", equalTo("Not before June")).body("mine", equalTo(true));
        other.get(question).statusCode(404);
        other.get("/questions").body("items", empty());
        lead.put(question + "/answer", lead.tag(question), "{\"text\": \"Not before June\", \"published\": true}")
                .statusCode(200);
        other.get(question).statusCode(200).body("askedByName", nullValue()).body("mine", equalTo(false));
    }

    @Test
    void questions_that_ask_much_the_same_are_shown_together() {
        Someone lead = Someone.lead("ask-alike");
        String first = asked(lead, "When will the libraries close in the evenings?");
        asked(lead, "Will libraries be closing on evenings?");
        asked(lead, "Who decides on the parking charges?");
        lead.get(first + "/like-ones").statusCode(200).body("text", contains("Will libraries be closing on evenings?"));
        Someone.of("ask-alike", "sam", Roles.STAFF).get(first + "/like-ones").statusCode(404);
    }

    @Test
    void a_promise_is_kept_by_evidence_and_never_by_say_so() {
        Someone lead = Someone.lead("promise-kept");
        String promise = "/promises/" + lead
                .post("/promises",
                        """
                                {"text": "No library closes before the consultation ends", "madeBy": "The chief executive", "madeTo": "All staff",
                                 "madeOn": "2026-01-05", "dueOn": "2190-06-30"}""")
                .statusCode(201).body("state", equalTo("ON_COURSE")).extract()
                .path("id");
        lead.post(promise + "/evidence",
                "{\"shows\": \"SET_BACK\", \"onDay\": \"2026-02-01\", \"text\": \"A paper says otherwise\"}")
                .statusCode(200).body("state", equalTo("AT_RISK"));
        lead.post(promise + "/evidence", "{\"shows\": \"DONE\", \"onDay\": \"2190-01-01\", \"text\": \"To come\"}")
                .statusCode(422).body("violations[0].field", equalTo("onDay"));
        lead.post(promise + "/evidence", "{\"shows\": \"DONE\", \"onDay\": \"2026-03-01\", \"text\": \"Minutes of 1 March\"}")
                .statusCode(200).body("state", equalTo("KEPT")).body("evidence.shows", contains("SET_BACK", "DONE"));
        lead.post("/promises", """
                {"text": "Late", "madeBy": "A", "madeTo": "B", "madeOn": "2026-01-05", "dueOn": "2026-01-04"}""")
                .statusCode(422);
        Someone.of("promise-kept", "sam", Roles.STAFF).get("/promises").body("items.state", containsInAnyOrder("KEPT"));
        Someone.lead("promise-elsewhere").get(promise).statusCode(404);
    }
}
