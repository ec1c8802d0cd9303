package org.evenkeel.planning.solvejob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenkeel.planning.testing.Scenarios.target;

import java.util.ArrayList;
import java.util.List;

import org.evenkeel.planning.testing.EngagementStandIn;
import org.evenkeel.planning.testing.FinanceDirector;
import org.evenkeel.planning.testing.Records;
import org.evenkeel.planning.testing.Solves;
import org.evenkeel.platform.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** A solve where engagement knows which posts people without priority hold. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
@Tag(EngagementStandIn.TAG)
@WithTestResource(EngagementStandIn.class)
class PostsKnownTest {

    private static final String ANSWER = """
            {"pool": "%s", "status": "known", "removablePostsHundredths": %d}""";

    private static String removal(String measure, String pool, String kind, int posts) {
        String fte = "\"vacancyFte\": 0, \"agencyFte\": 0, \"voluntaryFte\": 0, \"redeployedFte\": 0, \"compulsoryFte\": 0"
                .replace("\"%s\": 0".formatted(kind), "\"%s\": %d".formatted(kind, posts));
        return Records.measure(measure, 3_000_000, "\"postsRemoved\": [{\"pool\": \"%s\", %s}]".formatted(pool, fte));
    }

    private static FinanceDirector council(String organisation, List<String> pools, String... measures) {
        FinanceDirector who = FinanceDirector.of(organisation);
        who.importsDocument("""
                {"organisation": {"name": "Small Council", "sector": "COUNCIL", "financialYearStart": "--04-01"},
                 "establishments": [%s], "services": [%s], "teams": [%s], "pools": [%s], "measures": [%s]}""".formatted(
                Records.establishment("hall"), Records.service("parks", 2), Records.team("rangers", "parks", "hall"),
                String.join(",", pools.stream().map(pool -> Records.pool(pool, "rangers")).toList()),
                String.join(",", measures)));
        return who;
    }

    @Test
    void posts_of_people_with_priority_stay_and_a_vacant_post_can_go() {
        EngagementStandIn.counts("posts-known", ANSWER.formatted("officers", 0));
        JsonPath plan = Solves
                .plan(council("posts-known", List.of("officers"), removal("LEAVE", "officers", "compulsoryFte", 2),
                        removal("VACANT", "officers", "vacancyFte", 1)), target(2_000_000));
        assertThat(Solves.measure(plan, "LEAVE").getBoolean("taken")).isFalse();
        assertThat(Solves.measure(plan, "VACANT").getBoolean("taken")).isTrue();
        assertThat(plan.getList("assumptions.rule")).doesNotContain("removable posts not known");
    }

    @Test
    void a_pool_that_engagement_does_not_know_is_an_assumption_and_the_others_are_not() {
        List<String> pools = new ArrayList<>();
        for (int i = 0; i < 130; i++) {
            pools.add("x".repeat(90) + i);
        }
        pools.add("officers");
        String unknown = "{\"pool\": \"%s\", \"status\": \"unknown\", \"reason\": \"Nobody is in it.\"}"
                .formatted(pools.get(0));
        EngagementStandIn.counts("posts-some", ANSWER.formatted("officers", 800) + "," + unknown);
        JsonPath plan = Solves.plan(council("posts-some", pools, removal("LEAVE", "officers", "compulsoryFte", 2),
                removal("VACANT", "officers", "vacancyFte", 1)), target(5_000_000));
        assertThat(plan.<String> getList("assumptions.findAll { it.rule == 'removable posts not known' }.reference"))
                .hasSize(130).doesNotContain("officers");
        assertThat(plan.getString("assumptions.find { it.rule == 'removable posts not known' }.because"))
                .isEqualTo("Every post of the pool. staff-engagement-service knows nobody in it.");
        assertThat(Solves.measure(plan, "LEAVE").getBoolean("taken")).isTrue();
    }
}
