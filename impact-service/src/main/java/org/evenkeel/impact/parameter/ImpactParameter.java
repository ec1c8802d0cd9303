package org.evenkeel.impact.parameter;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The parameters of the recovery model by name: one constant a row of {@code impact-parameters.csv}, in its order. What each
 * means,
 * its unit and its evidence stand there.
 */
public enum ImpactParameter {
    UPLIFT_CEILING,
    UPLIFT_SCALE,
    FAIR_PROCEDURE_SHARE,
    COMMITMENT_BY_FAIRNESS,
    ANNOUNCEMENT_SHOCK,
    ANNOUNCED_SCALE_ORGANISATION,
    ANNOUNCED_SCALE_TEAM,
    NOT_KNOWING_A_MONTH,
    REPEATED_ROUND,
    COMMITMENT_HALF_LIFE,
    QUITS_BY_COMMITMENT,
    QUITS_BY_OVERLOAD,
    UPLIFT_CAP,
    BASE_TURNOVER,
    ABSENCE_DAYS_PUBLIC,
    ABSENCE_DAYS_PRIVATE,
    ABSENCE_DAYS_NON_PROFIT,
    WORKING_DAYS_A_YEAR,
    ABSENCE_RATIO_AT_4,
    ABSENCE_RATIO_AT_13,
    ABSENCE_RATIO_AT_25,
    PROTECTION_SHARE,
    HIRING_LOGISTICS,
    WEEKS_TO_FULL_OUTPUT,
    WEEKS_TO_FULL_OUTPUT_WITHIN,
    STARTING_OUTPUT,
    VACANCY_WEEKS,
    OVERTIME_LIMIT,
    OVERTIME_RATE,
    CLEARING_RATE,
    BACKLOG_LAPSE,
    TIER_WEIGHT_1,
    TIER_WEIGHT_2,
    TIER_WEIGHT_3,
    TIER_WEIGHT_4,
    QUALITY_LAG,
    PARTNER_HARM,
    PARTNER_CONTRADICTION,
    PARTNER_REPAIR,
    PARTNER_THRESHOLD,
    PARTNER_GOODWILL,
    PARTNER_DEPENDENCE,
    DELIVERY_IDEA,
    DELIVERY_OPPORTUNITY,
    DELIVERY_PLAN_IN_PROGRESS,
    DELIVERY_FULLY_DEVELOPED,
    DELIVERY_DELIVERED,
    DELIVERY_GREEN,
    DELIVERY_AMBER,
    DELIVERY_RED,
    PROGRAMME_DELIVERY,
    PROGRAMME_DELIVERY_CENTRE,
    RECURRENT_SHARE,
    PROCESS_FAILS_RULES_KEPT,
    PROCESS_FAILS_RULE_BROKEN,
    PROTECTIVE_AWARD_DAYS,
    TRIBUNAL_DAYS;

    /** How many there are. */
    public static final int COUNT = values().length;

    /** The one of this public name; empty where there is none. */
    public static Optional<ImpactParameter> named(String publicName) {
        return Arrays.stream(values()).filter(each -> each.publicName().equals(publicName)).findFirst();
    }

    /** Its name in the file, in answers and in the API, such as {@code base-turnover}. */
    public String publicName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
