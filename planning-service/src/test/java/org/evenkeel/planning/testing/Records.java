package org.evenkeel.planning.testing;

/** Records of the registers as JSON, small but complete. */
public final class Records {

    private Records() {
    }

    public static String service(String reference, int tier) {
        return """
                {"reference": "%s", "name": "Service %s", "tier": %d, "statutory": false, "plannedLevelBasisPoints": 10000,
                 "grossBudgetPence": 50000000, "publicConsultationDays": 0, "funding": []}"""
                .formatted(reference, reference, tier);
    }

    public static String establishment(String reference) {
        return """
                {"reference": "%s", "name": "House %s", "jurisdiction": "ENGLAND", "unionRecognised": true}"""
                .formatted(reference, reference);
    }

    public static String team(String reference, String service, String establishment) {
        return """
                {"reference": "%s", "name": "Team %s", "service": "%s", "establishment": "%s", "level": "FRONTLINE",
                 "volunteerFte": 0, "changeRounds": []}""".formatted(reference, reference, service, establishment);
    }

    public static String pool(String reference, String team) {
        return """
                {"reference": "%s", "team": "%s", "role": "Officer", "employees": 12, "fte": 10, "vacantFte": 1, "agencyFte": 0,
                 "weeklyPayPence": 60000, "onCostBasisPoints": 3000, "profile": {"ageYears": 40, "serviceYears": 5},
                 "senior": false}""".formatted(reference, team);
    }

    public static String capacity(String reference, String total, String byMonth) {
        return """
                {"reference": "%s", "name": "HR days", "unit": "DAY_HUNDREDTHS", "total": %s, "byMonth": %s}"""
                .formatted(reference, total, byMonth);
    }

    /** One option, "full", with these further fields. */
    public static String measure(String reference, long fullYearPence, String fields) {
        return """
                {"reference": "%s", "title": "Measure %s", "kind": "EFFICIENCY", "maturity": "PLAN_IN_PROGRESS",
                 "mustBeTaken": false, "restricted": false, "options": [%s]}"""
                .formatted(reference, reference, option("full", fullYearPence, fields));
    }

    public static String option(String reference, long fullYearPence, String fields) {
        String lists = "";
        for (String list : new String[] { "oneOffCosts", "postsRemoved", "serviceEffects", "partnerEffects", "capacityUses",
                "capacityGains" }) {
            lists += fields.contains("\"" + list + "\"") ? "" : ", \"%s\": []".formatted(list);
        }
        return """
                {"reference": "%s", "title": "In full", "recurrentFullYearPence": %d, "nonRecurrentPence": 0,
                 "lostIncomePence": 0, "reprovisionPence": 0, "lostOverheadRecoveryPence": 0, "monthsToEffect": 0%s%s}"""
                .formatted(reference, fullYearPence, lists, fields.isEmpty() ? "" : ", " + fields);
    }

    public static String relation(String measure, String kind, String other) {
        return """
                {"kind": "%s", "measure": "%s", "other": "%s", "overlapPence": 0}""".formatted(kind, measure, other);
    }
}
