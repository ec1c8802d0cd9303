package org.evenkeel.planning.testing;

/** Questions as JSON: of the year 2027/28, planned from February before it. */
public final class Scenarios {

    private Scenarios() {
    }

    public static String target(long inYearPence) {
        return scenario("Close the gap", inYearPence, "");
    }

    /** With these further fields, which go before the usual ones. */
    public static String scenario(String name, long inYearPence, String fields) {
        return """
                {"name": "%s", %s%s%s%s "horizonMonths": 24, "target": {"inYearPence": %d, "recurrentFirst": false},
                 "confidenceAdjusted": false}""".formatted(name, fields.isEmpty() ? "" : fields + ",",
                fields.contains("\"year\"") ? "" : "\"year\": 2027,",
                fields.contains("\"planningDate\"") ? "" : "\"planningDate\": \"2027-02-01\",",
                fields.contains("\"limits\"") ? "" : "\"limits\": {\"seconds\": 20, \"steps\": 200, \"seed\": 7},",
                inYearPence);
    }
}
