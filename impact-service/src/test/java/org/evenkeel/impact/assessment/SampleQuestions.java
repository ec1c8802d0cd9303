package org.evenkeel.impact.assessment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Questions as planning writes them: Brighton's list of 2023/24 as planning asked about it, and one with every field. */
final class SampleQuestions {

    static final String PLAN = "5cbb5a3e-5b7a-4c0f-8f66-0d6f3f4b3c11";

    private static final String EVERY_FIELD = """
            {"planId": "%s", "contentSha256": "%s", "kind": "PLAN", "seed": 3, "draws": 200, "months": 36,
             "firstMonth": "2027-04", "sector": "CHARITY", "inYearTargetPence": 9000000,
             "teams": [
              {"id": "east", "serviceId": "libraries", "level": "FRONTLINE", "employees": 24, "fteHundredths": 2000,
               "volunteerFteHundredths": 300, "agencyFteHundredths": 100, "annualPayPence": 72000000,
               "changeRoundsLast24Months": 1},
              {"id": "office", "serviceId": "office", "level": "EXECUTIVE", "employees": 6, "fteHundredths": 600,
               "volunteerFteHundredths": 0, "agencyFteHundredths": 0, "annualPayPence": 36000000,
               "changeRoundsLast24Months": 0}],
             "services": [
              {"id": "libraries", "name": "Libraries", "tier": 2, "grossMonthlyBudgetPence": 9000000,
               "plannedLevelBasisPoints": 9500},
              {"id": "office", "name": "Office", "tier": 4, "grossMonthlyBudgetPence": 4000000,
               "plannedLevelBasisPoints": 10000}],
             "partners": [{"id": "friends", "incomeFromUsBasisPoints": 8000, "annualIncomeFromUsPence": 1200000,
              "contributions": [{"serviceId": "libraries", "annualPence": 2400000}], "goodwillBasisPoints": 6000,
              "goodwillThresholdBasisPoints": 4000}],
             "measures": [
              {"id": "close-one", "maturity": "IN_DELIVERY", "rag": "AMBER",
               "monthlyNetPence": [0, 0, 0, 900000, 900000, 900000, 900000, 900000, 900000, 900000, 900000, 900000],
               "recurrentNetPence": 10800000, "oneOffs": [{"month": 3, "pence": 2000000}], "announcedMonth": 0,
               "outcomeKnownMonth": 2, "effectMonth": 3,
               "leavers": [{"teamId": "east", "dismissedCompulsory": 2, "dismissedVoluntary": 1, "redeployed": 1,
                "vacancyHundredths": 50, "agencyHundredths": 100}],
               "levels": [{"serviceId": "libraries", "lossBasisPoints": 1500, "demandMovedBasisPoints": 300,
                "demandTo": "office"}],
               "partners": [{"partnerId": "friends", "action": "CUTS", "annualPence": 1200000}],
               "protectiveAwardDays": 90, "partlyAssumed": false},
              {"id": "vacancies", "maturity": "FULLY_DEVELOPED",
               "monthlyNetPence": [100000, 100000, 100000, 100000, 100000, 100000, 100000, 100000, 100000, 100000, 100000, 100000],
               "recurrentNetPence": 1200000, "oneOffs": [], "announcedMonth": 0, "outcomeKnownMonth": 0, "effectMonth": 0,
               "leavers": [], "levels": [], "partners": [], "partlyAssumed": true}],
             "conduct": {"status": "KNOWN", "asOf": "2027-03-01T09:00:00Z", "fairnessBasisPoints": 7000,
              "commsBasisPoints": 6000, "supportBasisPoints": 5000, "protectedBasisPoints": 4000,
              "involvementBasisPoints": 3000}}
            """;

    private SampleQuestions() {
    }

    static String everyField() {
        return EVERY_FIELD.formatted(PLAN, "ab".repeat(32));
    }

    /** The same organisation with nothing done. */
    static String nothing() {
        String question = everyField().replace("\"kind\": \"PLAN\"", "\"kind\": \"DO_NOTHING\"");
        int from = question.indexOf("\"measures\": [") + "\"measures\": [".length();
        return question.substring(0, from) + question.substring(question.indexOf("],\n \"conduct\""));
    }

    /** A question that planning asked, as it wrote it. */
    static String asked(String name) {
        try (InputStream in = SampleQuestions.class.getResourceAsStream("/planning/" + name + ".json")) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
