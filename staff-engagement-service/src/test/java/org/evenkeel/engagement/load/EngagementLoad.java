package org.evenkeel.engagement.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.evenkeel.engagement.testing.Someone;
import org.evenkeel.engagement.testing.ToldMeasure;
import org.evenkeel.engagement.testing.ToldPlan;
import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.testing.EmbeddedPostgresResource;
import org.evenkeel.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

/** An organisation of 10,000 people with a plan of 300 measures: what is asked for in the README, measured and printed. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class EngagementLoad {

    private static final String ORGANISATION = "load";
    private static final int PEOPLE = 10_000;
    private static final int MEASURES = 300;
    /** So many that 300 measures make some 40,000 touchpoints. */
    private static final int POOLS_A_MEASURE = Integer.getInteger("load.pools", 20);
    private static final int USERS = 50;
    private static final int CALLS_EACH = 40;
    private static final LocalDate OPENS = LocalDate.of(2027, 6, 1);

    private final Someone lead = Someone.lead(ORGANISATION);
    private final Figures figures = new Figures();

    @Test
    void prints_what_the_service_bears() throws Exception {
        long imported = time(() -> lead.imports(people("Desk")));
        figures.took("10,000 people imported for the first time", imported, Duration.ofSeconds(15));
        figures.took("10,000 people imported again, nothing changed", time(() -> lead.imports(people("Desk"))),
                Duration.ofSeconds(15));
        figures.took("10,000 people imported again, every post changed", time(() -> lead.imports(people("Counter"))),
                Duration.ofSeconds(15));
        ToldPlan plan = new ToldPlan(ORGANISATION);
        ToldMeasure[] measures = IntStream.range(0, MEASURES).mapToObj(EngagementLoad::measure).toArray(ToldMeasure[]::new);
        figures.took("plan of 300 measures made", time(() -> plan.authorised(OPENS.minusDays(90), measures)),
                Duration.ofSeconds(10));
        figures.note("touchpoints of its first measure: " + touchpoints(plan, "M0"));
        Crowd crowd = new Crowd(RestAssured.baseURI + ":" + RestAssured.port,
                Tokens.of(ORGANISATION).person("esther").as(Roles.ENGAGEMENT_LEAD));
        List<String> paths = List.of("/people", "/people?team=team-7", "/touchpoints?plan=" + plan.planId(),
                "/touchpoints?plan=%s&measure=M7".formatted(plan.planId()), "/consultations?plan=" + plan.planId(),
                "/audiences",
                "/suggestions", "/questions", "/promises").stream().map(path -> "/api/engagement" + path).toList();
        crowd.reads(USERS, CALLS_EACH, paths);
        for (String path : paths) {
            figures.percentile("50 users read " + path.replaceAll("plan=[^&]+", "plan=…"),
                    crowd.reads(USERS, CALLS_EACH, List.of(path)), Duration.ofMillis(100));
        }
        figures.percentile("50 users read all lists by turns", crowd.reads(USERS, CALLS_EACH, paths), Duration.ofMillis(100));
        System.out.println(figures.text());
        assertThat(lead.get("/people?limit=1").extract().statusCode()).isEqualTo(200);
    }

    private int touchpoints(ToldPlan plan, String measure) {
        int count = 0;
        String next = "";
        while (next != null) {
            var page = lead.get("/touchpoints?limit=100&plan=%s&measure=%s%s".formatted(plan.planId(), measure,
                    next.isEmpty() ? "" : "&cursor=" + next)).extract();
            count += page.<List<?>> path("items").size();
            next = page.path("next");
        }
        return count;
    }

    private static ToldMeasure measure(int number) {
        List<Map<String, Object>> pools = IntStream.range(0, POOLS_A_MEASURE).<Map<String, Object>> mapToObj(pool -> {
            int team = (number * POOLS_A_MEASURE + pool) % 200;
            return Map.of("reference", "pool-" + team, "team", "team-" + team, "teamName", "Team " + team, "role", "Officer",
                    "employeesLeaving", 2);
        }).toList();
        return ToldMeasure.dismissing("M" + number, OPENS.plusDays(number % 60)).with("pools", pools);
    }

    /** Two hundred teams of fifty, each with a manager. */
    private static String people(String post) {
        StringBuilder list = new StringBuilder("Staff number,Name,E-mail,Sign-in name,Post,Team,Pool,FTE,Line manager\n");
        for (int person = 0; person < PEOPLE; person++) {
            int team = person % 200;
            list.append(
                    "N%1$d,Person %1$d,p%1$d@example.org,p%1$d,%2$s,team-%3$d,pool-%3$d,1,%4$s\n".formatted(person, post, team,
                            person < 200 ? "" : "N" + team));
        }
        return list.toString();
    }

    private static long time(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return System.nanoTime() - begun;
    }
}
