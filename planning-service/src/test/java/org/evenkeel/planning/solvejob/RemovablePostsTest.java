package org.evenkeel.planning.solvejob;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.evenkeel.planning.baseline.AgeAndService;
import org.evenkeel.planning.baseline.Pool;
import org.evenkeel.planning.organisation.OrganisationDocument;
import org.evenkeel.planning.testing.Organisations;
import org.junit.jupiter.api.Test;

/** What engagement counts, and what nobody holds. */
class RemovablePostsTest {

    private static final OrganisationDocument SMALL = Organisations.with(List.of());

    /** Ten people's posts, two vacant and half an agency post. */
    private static final OrganisationDocument WITH_VACANCIES = new OrganisationDocument(SMALL.organisation(), SMALL.forecast(),
            SMALL.establishments(), SMALL.fundingSources(), SMALL.services(), SMALL.teams(),
            List.of(new Pool("officers", "rangers", "Officer", null, 10, BigDecimal.TEN, new BigDecimal("2"),
                    new BigDecimal("0.5"), 50_000, 3_000, new AgeAndService(45, 8), false, null)),
            SMALL.partners(), SMALL.capacities(), SMALL.measures(), SMALL.relations(), SMALL.rules(), List.of());

    private static long of(Map<String, Long> told) {
        return RemovablePosts.ofEveryPool(WITH_VACANCIES, told).get("officers");
    }

    @Test
    void posts_that_nobody_holds_can_go_besides_those_that_engagement_counts() {
        assertThat(of(Map.of("officers", 800L))).isEqualTo(1_050);
    }

    @Test
    void where_everyone_has_priority_only_posts_that_nobody_holds_can_go() {
        assertThat(of(Map.of("officers", 0L))).isEqualTo(250);
    }

    @Test
    void no_more_can_go_than_there_are() {
        assertThat(of(Map.of("officers", 5_000L))).isEqualTo(1_250);
    }

    @Test
    void every_post_can_go_where_engagement_does_not_know_the_pool() {
        assertThat(of(Map.of("wardens", 100L))).isEqualTo(1_250);
        assertThat(of(null)).isEqualTo(1_250);
    }
}
