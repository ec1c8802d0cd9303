package org.evenkeel.impact.parameter;

/**
 * Between what a parameter may lie, whoever sets it: what is a share of a whole is at most 1, what is divided by is above 0, and
 * nothing is so large that the model's arithmetic would leave the numbers.
 */
public record ParameterBounds(double least, double most) {

    private static final double SMALLEST_DIVISOR = 0.0001;
    private static final double MOST_TIMES = 10;
    private static final double MOST_WEEKS = 520;
    private static final double DAYS_A_YEAR = 366;
    private static final double MOST_DAYS = 1_000;

    /** Those of one parameter. */
    public static ParameterBounds of(ImpactParameter parameter) {
        return switch (parameter) {
            case UPLIFT_SCALE, ANNOUNCED_SCALE_ORGANISATION, ANNOUNCED_SCALE_TEAM, PROGRAMME_DELIVERY_CENTRE ->
                new ParameterBounds(SMALLEST_DIVISOR, 1);
            case FAIR_PROCEDURE_SHARE, PROTECTION_SHARE, STARTING_OUTPUT, OVERTIME_LIMIT, BACKLOG_LAPSE, HIRING_LOGISTICS,
                    BASE_TURNOVER, PARTNER_HARM, PARTNER_CONTRADICTION, PARTNER_REPAIR, PARTNER_THRESHOLD, PARTNER_GOODWILL,
                    PARTNER_DEPENDENCE, DELIVERY_IDEA, DELIVERY_OPPORTUNITY, DELIVERY_PLAN_IN_PROGRESS,
                    DELIVERY_FULLY_DEVELOPED, DELIVERY_DELIVERED, DELIVERY_GREEN, DELIVERY_AMBER, DELIVERY_RED,
                    PROCESS_FAILS_RULES_KEPT, PROCESS_FAILS_RULE_BROKEN ->
                new ParameterBounds(0, 1);
            case REPEATED_ROUND, ABSENCE_RATIO_AT_4, ABSENCE_RATIO_AT_13, ABSENCE_RATIO_AT_25 ->
                new ParameterBounds(1, MOST_TIMES);
            case COMMITMENT_HALF_LIFE, QUALITY_LAG -> new ParameterBounds(SMALLEST_DIVISOR, MOST_WEEKS);
            case WEEKS_TO_FULL_OUTPUT, WEEKS_TO_FULL_OUTPUT_WITHIN, VACANCY_WEEKS -> new ParameterBounds(0, MOST_WEEKS);
            case WORKING_DAYS_A_YEAR -> new ParameterBounds(1, DAYS_A_YEAR);
            case ABSENCE_DAYS_PUBLIC, ABSENCE_DAYS_PRIVATE, ABSENCE_DAYS_NON_PROFIT -> new ParameterBounds(0, DAYS_A_YEAR);
            case PROTECTIVE_AWARD_DAYS, TRIBUNAL_DAYS -> new ParameterBounds(0, MOST_DAYS);
            default -> new ParameterBounds(0, MOST_TIMES);
        };
    }
}
