package org.evenkeel.impact.pricing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.evenkeel.impact.parameter.ParameterSet;

/** How long the prices of a large scenario take. */
public final class PriceTimes {

    private static final int MEASURES = 200;
    private static final int OPTIONS = 3;
    private static final int STARTS = 12;
    private static final int TEAMS = 60;

    private PriceTimes() {
    }

    public static void print() {
        RecoveryPricesRequest request = request();
        double best = Double.POSITIVE_INFINITY;
        double first = 0;
        for (int time = 0; time < 5; time++) {
            long start = System.nanoTime();
            new PriceList(ParameterSet.shipped()).of(request);
            double seconds = (System.nanoTime() - start) / 1e9;
            first = time == 0 ? seconds : first;
            best = Math.min(best, seconds);
        }
        System.out.printf(Locale.ROOT, "Prices of %d measures × %d options × %d months: %.2f s the first time, %.2f s at best%n",
                MEASURES, OPTIONS, STARTS, first, best);
    }

    private static RecoveryPricesRequest request() {
        List<PricedTeam> teams = new ArrayList<>();
        List<PricedService> services = new ArrayList<>();
        for (int g = 0; g < TEAMS; g++) {
            teams.add(new PricedTeam("t" + g, "s" + g, 20 + g, (20L + g) * 4_000_000, g % 3));
            services.add(new PricedService("s" + g, 1 + g % 4, 9_000_000));
        }
        List<PricedChoice> choices = new ArrayList<>();
        for (int m = 0; m < MEASURES; m++) {
            int team = m % TEAMS;
            for (int option = 1; option <= OPTIONS; option++) {
                for (int start = 0; start < STARTS; start++) {
                    int leaving = option * (1 + m / TEAMS);
                    choices.add(new PricedChoice("m%d/%d/%d".formatted(m, option, start), "m" + m, "s" + team,
                            List.of("t" + team), List.of(), start, leaving, leaving, leaving * 100L, option * 100 + m, 180));
                }
            }
        }
        return new RecoveryPricesRequest(new UUID(0, 1), 36, teams, services, List.of(), choices, null);
    }
}
