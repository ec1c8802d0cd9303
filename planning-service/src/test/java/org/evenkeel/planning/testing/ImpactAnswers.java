package org.evenkeel.planning.testing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import io.restassured.path.json.JsonPath;

/** What impact-service would say, in the shape of its API document; simple enough to be foretold. */
public final class ImpactAnswers {

    public static final String PARAMETER_SET = "v1";

    private ImpactAnswers() {
    }

    /** Every choice asked for costs £10 in hiring. */
    public static String prices(String asked) {
        List<String> choices = new JsonPath(asked).getList("choices.id");
        return """
                {"status": "known", "parameterSet": "%s", "choices": [%s], "teamTouched": [], "partnerTouched": [],
                 "organisationTouchedPence": 0, "teamShareCharges": [], "servicePointMonths": []}""".formatted(PARAMETER_SET,
                String.join(",", choices.stream().map("""
                        {"choiceId": "%s", "components": {"hiring": 1000}}"""::formatted).toList()));
    }

    /** The same to the same question; recovery costs £5,000 a measure. */
    public static String assessment(String asked) {
        JsonPath question = new JsonPath(asked);
        long cost = 500_000L * question.getList("measures").size();
        return """
                {"id": "%s", "planId": "%s", "kind": "%s", "planContentSha256": "%s",
                 "createdAt": "2027-02-03T04:05:06Z", "parameterSet": "%s", "seed": %d, "draws": 2000, "months": 48,
                 "contentSha256": "%s", "trajectories": {"organisation": []}, "tornado": [],
                 "figures": {"moneyMonths": 36, %s, "recoveryCostPence": %s, "recoveryCostParts": {},
                  "lastingLossServiceMonthsByTier": [{"tier": 2, "figure": %s}], "serviceMonthsShortByTier": [],
                  "probabilityTargetMet": {"basisPoints": 8312, "mark": "PARTLY_ASSUMED"},
                  "probabilityFalseEconomy": {"basisPoints": 40, "mark": "MOSTLY_ASSUMED"}},
                 "assumptions": [{"code": "conduct-unknown", "sentence": "Conduct is taken to be middling.", "more": 1}],
                 "sentences": ["It is all simulated."]}""".formatted(
                UUID.nameUUIDFromBytes(asked.getBytes(StandardCharsets.UTF_8)), question.getString("planId"),
                question.getString("kind"), question.getString("contentSha256"), PARAMETER_SET, question.getLong("seed"),
                "a".repeat(64), otherRanges(), range("PENCE", cost), range("HUNDREDTHS_OF_SERVICE_MONTHS", 0));
    }

    private static String otherRanges() {
        return String.join(", ", named("recoveryMonth", "MONTH", 7), named("breakEvenMonth", "MONTH", 9),
                named("troughDepth", "BASIS_POINTS", 120), named("troughMonth", "MONTH", 3),
                named("lastingLossPence", "PENCE", 0), named("quitsBeyondNormal", "HUNDREDTHS_OF_EMPLOYEES", 150),
                named("absenceDaysBeyondNormal", "DAYS", 20), named("partnerContributionLostPence", "PENCE", 0),
                named("inYearSavingPence", "PENCE", 3_000_000), named("netBenefitPence", "PENCE", 9_000_000),
                named("cashEffectPence", "PENCE", 9_500_000));
    }

    private static String named(String name, String unit, long median) {
        return "\"%s\": %s".formatted(name, range(unit, median));
    }

    private static String range(String unit, long median) {
        return """
                {"unit": "%s", "p10": %d, "p50": %d, "p90": %d, "mark": "MOSTLY_ASSUMED"}""".formatted(unit, median / 2, median,
                median * 2);
    }
}
