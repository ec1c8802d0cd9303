package org.evenkeel.localstack.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * An organisation document by a fixed recipe: log-normal sizes, three depths a measure, one measure in three of which
 * dismisses;
 * seven measures a service, and capacities of half of what all would use.
 */
final class LargeOrganisation {

    private static final double[] DEPTHS = { 0.4, 0.7, 1.0 };
    private static final int MEASURES_A_SERVICE = 7;
    private static final long HALF_A_DAY = 50;

    private final Random random;
    private final int measures;
    private final int services;
    private final long[] size;
    private final int[] people;
    private long fullYear;

    private LargeOrganisation(long seed, int measures) {
        this.random = new Random(seed);
        this.measures = measures;
        this.services = Math.max(2, measures / MEASURES_A_SERVICE);
        this.size = new long[services];
        this.people = new int[services];
    }

    /** @param fullYearPence what all measures save at their deepest, over twelve months */
    record Written(byte[] document, long fullYearPence) {
    }

    static Written of(long seed, int measures) throws Exception {
        LargeOrganisation organisation = new LargeOrganisation(seed, measures);
        return new Written(new ObjectMapper().writeValueAsBytes(organisation.document()), organisation.fullYear);
    }

    private Map<String, Object> document() {
        List<Map<String, Object>> written = IntStream.range(0, measures)
                .mapToObj(index -> measure(index, index % services)).toList();
        List<Object> establishments = new ArrayList<>();
        List<Object> works = new ArrayList<>();
        List<Object> teams = new ArrayList<>();
        List<Object> pools = new ArrayList<>();
        for (int service = 0; service < services; service++) {
            if (service % 5 == 0) {
                establishments
                        .add(Map.of("reference", "E" + service / 5, "name", "House " + service / 5, "jurisdiction", "ENGLAND",
                                "unionRecognised", true));
            }
            works.add(Map.of("reference", "S" + service, "name", "Service " + service, "tier", 1 + service % 4, "statutory",
                    service % 3 == 0, "plannedLevelBasisPoints", 9_500, "minimumLevelBasisPoints", 8_200, "grossBudgetPence",
                    4 * size[service], "publicConsultationDays", 0));
            teams.add(Map.of("reference", "T" + service, "name", "Team " + service, "service", "S" + service, "establishment",
                    "E" + service / 5));
            int employees = 20 + 3 * people[service];
            pools.add(
                    Map.of("reference", "P" + service, "team", "T" + service, "role", "Officer", "employees", employees, "fte",
                            employees, "vacantFte", 1, "weeklyPayPence", 60_000));
        }
        return Map.of("organisation", Map.of("name", "Generated Council", "sector", "COUNCIL", "financialYearStart", "--04-01"),
                "establishments", establishments, "services", works, "teams", teams, "pools", pools, "capacities",
                List.of(Map.of("reference", "hr", "name", "HR casework", "unit", "DAY_HUNDREDTHS", "total",
                        measures * HALF_A_DAY * 3)),
                "measures", written);
    }

    private Map<String, Object> measure(int index, int service) {
        long pence = (long) (12_000_000 * Math.exp(random.nextGaussian()));
        int leaving = random.nextInt(3) == 0 ? 2 + (int) (4 * Math.exp(0.8 * random.nextGaussian())) : 0;
        int loss = 20 + random.nextInt(200);
        size[service] += pence;
        people[service] += leaving;
        fullYear += pence;
        List<Object> options = new ArrayList<>();
        for (int depth = 0; depth < DEPTHS.length; depth++) {
            double share = DEPTHS[depth];
            List<Object> posts = leaving == 0 ? List.of()
                    : List.of(Map.of("pool", "P" + service, "compulsoryFte", Math.ceil(leaving * share)));
            options.add(Map.of("reference", "o" + depth, "title", "Depth " + depth, "recurrentFullYearPence",
                    (long) (pence * share),
                    "postsRemoved", posts, "serviceEffects",
                    List.of(Map.of("service", "S" + service, "levelLossBasisPoints", (int) (loss * share * share))),
                    "capacityUses", List.of(Map.of("capacity", "hr", "byMonth", List.of(HALF_A_DAY * 2 * (depth + 1))))));
        }
        return Map.of("reference", "M" + index, "title", "Measure " + index, "service", "S" + service, "kind",
                leaving > 0 ? "STAFFING" : "EFFICIENCY", "maturity", "PLAN_IN_PROGRESS", "options", options);
    }
}
