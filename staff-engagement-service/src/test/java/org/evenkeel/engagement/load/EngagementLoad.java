package org.evenkeel.engagement.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.evenkeel.engagement.testing.Someone;
import org.evenkeel.engagement.testing.ToldPlan;
import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.tenancy.OrganisationScope;
import org.evenkeel.platform.testing.EmbeddedPostgresResource;
import org.evenkeel.platform.testing.Tokens;
import org.evenkeel.platform.time.Zones;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;

/** What the service bears: see "Load" in the README, which says how to run it. Fails where a goal is missed. */
@QuarkusTest
@TestProfile(LoadProfile.class)
@WithTestResource(value = EmbeddedPostgresResource.class, initArgs = @ResourceArg(name = EmbeddedPostgresResource.DURABLE, value = "true"))
class EngagementLoad {

    private static final String ORGANISATION = "load";
    private static final int USERS = 50;
    private static final int CALLS_EACH = 40;
    private static final Duration IMPORT = Duration.ofSeconds(15);
    private static final Duration PLAN = Duration.ofSeconds(10);
    private static final Duration LIST = Duration.ofMillis(100);
    private static final Duration MAIL = Duration.ofMinutes(2);
    private static final Duration A_LOOK = Duration.ofMillis(250);
    /** Ten minutes: then what the server took is compared, and too few fail. */
    private static final int MOST_LOOKS = 2_400;

    @Inject
    Clock clock;

    @Inject
    EntityManager entities;

    @Inject
    OrganisationScope scope;

    @ConfigProperty(name = LoadProfile.SMTP_PORT)
    int smtpPort;

    private final LargeOrganisation large = LargeOrganisation.asAsked();
    private final Someone lead = Someone.lead(ORGANISATION);
    private final Figures figures = new Figures();

    @Test
    void prints_what_the_service_bears() throws Exception {
        figures.note(
                "%d processors, Java %s, heap %d MB, PostgreSQL waits for the disk; users and SMTP server on this machine too"
                        .formatted(Runtime.getRuntime().availableProcessors(), System.getProperty("java.version"),
                                Runtime.getRuntime().maxMemory() / 1_000_000));
        people();
        ToldPlan plan = new ToldPlan(ORGANISATION);
        figures.took("plan of %d measures made".formatted(large.measures()),
                time(() -> plan.authorised(large.authorised(), large.plan())), PLAN);
        figures.note("touchpoints of it: " + touchpoints());
        lists(plan);
        mail(plan);
        Files.write(Path.of("target", "engagement-load.txt"), figures.lines());
        assertThat(figures.missed()).as("goals missed").isEmpty();
    }

    private void people() {
        String list = large.workforce("Desk");
        String changed = large.workforce("Counter");
        String many = "%d people imported ".formatted(large.people());
        figures.took(many + "for the first time", time(() -> lead.imports(list)), IMPORT);
        figures.took(many + "again, nothing changed", time(() -> lead.imports(list)), IMPORT);
        figures.took(many + "again, everybody's post changed", time(() -> lead.imports(changed)), IMPORT);
    }

    private String touchpoints() {
        String[] count = new String[1];
        scope.run(ORGANISATION, "load", () -> QuarkusTransaction.requiringNew().run(() -> count[0] = String
                .valueOf(entities.createNativeQuery("select count(*) from touchpoint").getSingleResult())));
        return count[0];
    }

    private void lists(ToldPlan plan) throws IOException, InterruptedException, ExecutionException {
        lead.post("/questions", "{\"text\": \"Who decides?\"}");
        Crowd crowd = new Crowd(RestAssured.baseURI + ":" + RestAssured.port,
                Tokens.of(ORGANISATION).person("esther").as(Roles.ENGAGEMENT_LEAD));
        List<String> paths = List.of("/people", "/people?team=team-7", "/touchpoints?plan=" + plan.planId(),
                "/touchpoints?plan=%s&measure=M7".formatted(plan.planId()), "/to-dos?owner=Line%20manager%20of%20Team%207",
                "/consultations?plan=" + plan.planId(), "/audiences", "/messages", "/mailings", "/questions", "/promises",
                "/suggestions").stream().map(path -> "/api/engagement" + path).toList();
        crowd.reads(USERS, CALLS_EACH, paths);
        for (String path : paths) {
            figures.percentile("%d users read %s".formatted(USERS, path.replaceAll("plan=[^&]+", "plan=…")),
                    crowd.reads(USERS, CALLS_EACH, List.of(path)), LIST);
        }
        figures.percentile("%d users read all of these lists by turns".formatted(USERS), crowd.reads(USERS, CALLS_EACH, paths),
                LIST);
    }

    /** Past both approvals, from the click to the last mail that the server took. */
    private void mail(ToldPlan plan) {
        String statement = "/messages/" + lead.post("/messages/holding-statements", ToldPlan.written(Map.of("planId",
                plan.planId(), "knownSince", Zones.today(clock).toString(), "whatCanBeSaid", "We propose to spend less.",
                "whatIsNotDecided", "Nothing is decided.", "whenYouWillHear", "In a week.", "whereSupportIs", "Ask us.")))
                .statusCode(201).extract().path("id");
        approves("erin", Roles.EXECUTIVE, statement);
        approves("fay", Roles.FINANCE_DIRECTOR, statement);
        try (ReceivingSmtpServer server = new ReceivingSmtpServer(smtpPort)) {
            figures.took("%d messages sent and handed to SMTP".formatted(large.people()), time(() -> {
                lead.post(statement + "/sending", "{}").statusCode(201);
                String mailing = "/mailings/" + lead.get(statement).extract().path("mailingId");
                for (int look = 0; look < MOST_LOOKS && sent(mailing) < large.people(); look++) {
                    LockSupport.parkNanos(A_LOOK.toNanos());
                }
            }), MAIL);
            assertThat(server.mails()).as("mails that the server took").isEqualTo(large.people());
            assertThat(server.different()).as("each of them once").isEqualTo(large.people());
        }
    }

    private int sent(String mailing) {
        Integer sent = lead.get(mailing).extract().path("mails.SENT");
        return sent == null ? 0 : sent;
    }

    private static void approves(String name, String role, String message) {
        Someone who = Someone.of(ORGANISATION, name, role);
        var read = Someone.lead(ORGANISATION).get(message).statusCode(200).extract();
        who.post(message + "/approvals", ToldPlan.written(Map.of("textSha256", read.path("textSha256"), "audienceSha256",
                read.path("audienceSha256")))).statusCode(201);
    }

    private static long time(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return System.nanoTime() - begun;
    }
}
