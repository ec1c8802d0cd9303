package org.evenkeel.impact.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.evenkeel.impact.parameter.ParameterSet;
import org.junit.jupiter.api.Test;

/** How long prices take for a large scenario: 200 measures of 3 options in 12 months. */
class PricingTimeTest {

    private static final int MEASURES = 200;
    private static final int OPTIONS = 3;
    private static final int MONTHS = 12;
    private static final int TEAMS = 60;
    private static final int SERVICES = 40;
    /** The goal is 1 s; a busy machine gets twice that before this fails. */
    private static final Duration MOST = Duration.ofSeconds(2);

    private static RecoveryPricesRequest scenario() {
        List<PricedTeam> teams = new ArrayList<>();
        for (int team = 0; team < TEAMS; team++) {
            teams.add(new PricedTeam("t" + team, "s" + team % SERVICES, 20 + team * 7, (20 + team * 7) * 3_600_000L, team % 3));
        }
        List<PricedService> services = new ArrayList<>();
        for (int service = 0; service < SERVICES; service++) {
            services.add(new PricedService("s" + service, 1 + service % 4, 40_000_000L + service * 1_000_000L));
        }
        List<PricedChoice> choices = new ArrayList<>();
        for (int measure = 0; measure < MEASURES; measure++) {
            for (int option = 0; option < OPTIONS; option++) {
                for (int month = 0; month < MONTHS; month++) {
                    int leaving = 1 + option * 3 + measure % 5;
                    choices.add(new PricedChoice("m%d/%d/%d".formatted(measure, option, month), "m" + measure,
                            "s" + measure % SERVICES, List.of("t" + measure % TEAMS), List.of(), month, leaving, leaving / 2,
                            leaving * 100L, 50 * (option + 1) + measure, null));
                }
            }
        }
        return new RecoveryPricesRequest(new UUID(0, 1), 36, teams, services, List.of(), choices, null);
    }

    @Test
    void prices_7200_choices_within_the_goal() {
        RecoveryPricesRequest asked = scenario();
        ParameterSet shipped = ParameterSet.shipped();
        Duration shortest = MOST.plusSeconds(60);
        for (int run = 0; run < 3; run++) {
            long from = System.nanoTime();
            RecoveryPricesResponse prices = new PriceList(shipped).of(asked);
            Duration took = Duration.ofNanos(System.nanoTime() - from);
            System.out.printf("%,d choices priced in %d ms%n", prices.choices().size(), took.toMillis());
            assertThat(prices.choices()).hasSize(MEASURES * OPTIONS * MONTHS);
            shortest = took.compareTo(shortest) < 0 ? took : shortest;
        }
        assertThat(shortest).isLessThan(MOST);
    }
}
