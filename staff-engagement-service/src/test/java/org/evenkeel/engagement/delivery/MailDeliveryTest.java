package org.evenkeel.engagement.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.evenkeel.engagement.delivery.CuttableSmtpServer.Cut;
import org.evenkeel.engagement.delivery.Mailings.Addressee;
import org.evenkeel.engagement.people.PeopleGroup;
import org.evenkeel.engagement.people.PeopleSelection;
import org.evenkeel.engagement.people.PeopleService;
import org.evenkeel.engagement.testing.Someone;
import org.evenkeel.platform.tenancy.OrganisationScope;
import org.evenkeel.platform.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Mail handed to a server that dies, and links opened by people and by scanners. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class MailDeliveryTest {

    @Inject
    Mailings mailings;

    @Inject
    MailQueue queue;

    @Inject
    PeopleService people;

    @Inject
    EntityManager entities;

    @Inject
    OrganisationScope scope;

    @Inject
    Clock clock;

    private final CuttableSmtpServer server = new CuttableSmtpServer();

    @AfterEach
    void end() {
        server.close();
    }

    private UUID queued(String organisation, int staff) {
        StringBuilder list = new StringBuilder("Staff number,Name,Team,E-mail\n");
        for (int i = 1; i <= staff; i++) {
            list.append("%d,Person %d,north,p%d@example.org%n".formatted(i, i, i));
        }
        Someone.lead(organisation).imports(list.toString());
        UUID[] queued = new UUID[1];
        within(organisation, () -> queued[0] = mailings.queue(new Mailings.Content("test", "News", "Come <b>and</b> ask."),
                people.in(PeopleSelection.of(PeopleGroup.WORKFORCE)).stream()
                        .map(one -> new Addressee(one.id(), String.valueOf(one.particulars().email()))).toList()));
        return queued[0];
    }

    private void within(String organisation, Runnable work) {
        scope.run(organisation, "test", () -> QuarkusTransaction.requiringNew().run(work));
    }

    private void handOver(String organisation) {
        scope.run(organisation, "test", new MailHandover(queue, new TestMailConfig(server.port()), clock)::doWhatIsDue);
    }

    /** What waits for its time has waited. */
    private void timePasses(String organisation) {
        within(organisation, () -> entities.createNativeQuery("update mail set due_at = now() - interval '1 minute'"
                + " where due_at is not null").executeUpdate());
    }

    @Test
    void a_server_killed_in_the_middle_of_a_thousand_loses_none_and_doubles_none_but_the_uncertain() {
        UUID mailing = queued("mail-cut", 1000);
        server.dies(Cut.IN_THE_MIDDLE_OF_A_MAIL, 300);
        handOver("mail-cut");
        assertThat(server.messageIds()).hasSize(299);
        server.start();
        timePasses("mail-cut");
        server.dies(Cut.BETWEEN_A_WHOLE_MAIL_AND_ITS_ANSWER, 600);
        handOver("mail-cut");
        assertThat(server.messageIds()).hasSize(600);
        Someone lead = Someone.lead("mail-cut");
        String path = "/mailings/" + mailing;
        String retried = lead.get(path).statusCode(200).body("mails.SENT", equalTo(599)).body("mails.UNCERTAIN", equalTo(1))
                .body("mails.QUEUED", equalTo(400)).body("uncertain", equalTo(2)).extract()
                .path("toLookAt.find { it.status == 'UNCERTAIN' }.dueAt");
        assertThat(Instant.parse(retried)).isBetween(clock.instant().plusSeconds(14 * 60L),
                clock.instant().plusSeconds(15 * 60L));
        server.start();
        timePasses("mail-cut");
        handOver("mail-cut");
        lead.get(path).body("mails.SENT", equalTo(1000)).body("uncertain", equalTo(2)).body("toLookAt.status.unique()",
                contains("SENT"));
        List<String> came = server.messageIds();
        assertThat(new HashSet<>(came)).as("none lost").hasSize(1000);
        assertThat(came).as("none doubled but the one in flight").hasSize(1001);
        String inFlight = came.get(599);
        assertThat(came.stream().filter(inFlight::equals)).as("by the same Message-ID").hasSize(2);
        assertThat(lead.get(path).extract().<List<String>> path("toLookAt.id")).as("each of those in flight is marked")
                .contains(inFlight.substring(1, 37));
    }

    @Test
    void what_a_dead_replica_took_is_uncertain_and_twice_uncertain_is_left_to_a_person() {
        UUID mailing = queued("mail-dead", 1);
        scope.run("mail-dead", "test", () -> queue.take());
        timePasses("mail-dead");
        scope.run("mail-dead", "test", () -> queue.take());
        Someone lead = Someone.lead("mail-dead");
        lead.get("/mailings/" + mailing).body("mails.UNCERTAIN", equalTo(1)).body("toLookAt[0].dueAt", notNullValue());
        timePasses("mail-dead");
        server.dies(Cut.BETWEEN_A_WHOLE_MAIL_AND_ITS_ANSWER, 1);
        handOver("mail-dead");
        lead.get("/mailings/" + mailing).body("mails.UNCERTAIN", equalTo(1)).body("toLookAt[0].uncertain", equalTo(2))
                .body("toLookAt[0].dueAt", equalTo(null));
        String bounce = "{\"mailId\": \"%s\", \"reason\": \"Mailbox full\"}";
        String mail = lead.get("/mailings/" + mailing).extract().path("toLookAt[0].id");
        lead.post("/mailings/" + mailing + "/bounces", bounce.formatted(mail)).statusCode(201).body("mails.BOUNCED",
                equalTo(1));
        lead.post("/mailings/" + mailing + "/bounces", bounce.formatted(mail)).statusCode(409);
        lead.post("/mailings/" + mailing + "/bounces", bounce.formatted(UUID.randomUUID())).statusCode(422);
        lead.get("/mailings").body("items.id", contains(mailing.toString()));
    }

    @Test
    void opening_a_link_changes_nothing_and_a_button_acknowledges() {
        UUID mailing = queued("mail-link", 1);
        handOver("mail-link");
        assertThat(server.lines()).noneMatch(line -> line.contains("Person") || line.contains("ask"));
        String link = String.join("", server.lines()).replaceAll("=3D", "=");
        String path = link.substring(link.indexOf("/api/engagement/opened/"));
        path = path.substring(0, path.indexOf("The link"));
        given().get(path).then().statusCode(200).header("Cache-Control", "no-store")
                .body(containsString("Come &lt;b&gt;and&lt;/b&gt; ask.")).body(containsString("I have read this"));
        Someone lead = Someone.lead("mail-link");
        lead.get("/mailings/" + mailing).body("acknowledged", equalTo(0));
        given().post(path).then().statusCode(200).body(containsString("You said on"));
        given().post(path).then().statusCode(200);
        lead.get("/mailings/" + mailing).body("acknowledged", equalTo(1));
        String forged = path.substring(0, path.length() - 4) + "AAAA";
        given().get(forged).then().statusCode(404).body(containsString("leads nowhere")).body(not(containsString("Come")));
        given().get(path.replace("mail-link", "mail-cut")).then().statusCode(404);
        given().get("/api/engagement/opened/nonsense").then().statusCode(404);
        within("mail-link", () -> assertThat(entities
                .createNativeQuery("select count(*) from mail_link where secret_sha256 like '%.%'").getSingleResult())
                .as("secrets are not stored").isEqualTo(0L));
    }
}
