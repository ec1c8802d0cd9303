package org.evenkeel.localstack.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.evenkeel.localstack.Platform;
import org.evenkeel.localstack.PlatformExtension;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

import com.fasterxml.jackson.databind.JsonNode;

/** A real list of another organisation, whose measures are its own. */
@ExtendWith(PlatformExtension.class)
@Order(2)
@Timeout(120)
class SalfordListTest {

    @Test
    void plans_the_38_measures_that_salford_published(Platform platform) throws IOException, InterruptedException {
        Planning planning = Planning.as(platform, "salford-finance-director");
        JsonNode read = planning.imported(Planning.SALFORD, Map.of("plannedFrom", "2027-04-01"));

        JsonNode job = planning.followed(planning.asked(planning.scenario(300_000_000, 5)), event -> false);
        JsonNode plan = planning.one("plans", job.path("planId").asText()).path("content");

        assertThat(read.path("totals").path("importedYearOnePence").asLong()).isEqualTo(398_800_000);
        assertThat(read.path("totals").path("measures").asInt()).isEqualTo(38);
        assertThat(job.path("status").asText()).isEqualTo("SOLVED");
        assertThat(plan.path("measures")).hasSize(38);
        assertThat(plan.path("brokenRules")).isEmpty();
        assertThat(plan.at("/figures/inYearPence").asLong()).isBetween(300_000_000L, 398_800_000L);
        assertThat(inYearOf(plan.path("measures"))).isEqualTo(plan.at("/figures/inYearPence").asLong());
    }

    private static long inYearOf(JsonNode measures) {
        return StreamSupport.stream(measures.spliterator(), false).mapToLong(measure -> measure.path("inYearPence").asLong())
                .sum();
    }
}
