package org.evenkeel.localstack.mainjob;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A scenario as it is sent.
 *
 * @param targetPence to be saved in the year
 */
record ScenarioDraft(String name, FinancialYear year, LocalDate today, long targetPence) {

    private static final int HORIZON_MONTHS = 36;
    private static final int SECONDS = 10;
    private static final int SEED = 1;

    Map<String, Object> body() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("name", name);
        body.put("year", year.begins());
        body.put("planningDate", planningDate().toString());
        body.put("horizonMonths", HORIZON_MONTHS);
        body.put("target", Map.of("inYearPence", targetPence, "recurrentFirst", false));
        body.put("confidenceAdjusted", false);
        body.put("limits", Map.of("seconds", SECONDS, "seed", SEED));
        return body;
    }

    /** Today, or the year's first day where today is after the year or more than a year before it. */
    private LocalDate planningDate() {
        LocalDate first = LocalDate.of(year.begins(), 4, 1);
        boolean withinReach = !today.isBefore(first.minusYears(1)) && today.isBefore(first.plusYears(1));
        return withinReach ? today : first;
    }
}
