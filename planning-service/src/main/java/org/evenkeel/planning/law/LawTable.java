package org.evenkeel.planning.law;

/** The tables of law, each in a file of its own. */
public enum LawTable {
    WEEK_PAY_CAP("statutory_week_pay_cap.csv", "statutory cap on a week's pay", true),
    REDUNDANCY_PAY_WEEKS("redundancy_pay_weeks.csv", "weeks of statutory redundancy pay", false),
    COLLECTIVE_CONSULTATION("collective_consultation.csv", "collective consultation", false),
    PROTECTIVE_AWARD("protective_award.csv", "protective award", false),
    MINIMUM_NOTICE("statutory_minimum_notice.csv", "statutory minimum notice", false),
    QUALIFYING_SERVICE("qualifying_service.csv", "qualifying service", false),
    ON_COSTS("employer_on_costs.csv", "employer's on-costs", true),
    PROTECTED_PERIOD("protected_period.csv", "protected periods", false);

    private final String file;
    private final String title;
    private final boolean upratedEachYear;

    LawTable(String file, String title, boolean upratedEachYear) {
        this.file = file;
        this.title = title;
        this.upratedEachYear = upratedEachYear;
    }

    /** Name of its file. */
    public String file() {
        return file;
    }

    /** Name for readers. */
    public String title() {
        return title;
    }

    /** Whether a new row is announced each year, so that a row older than a year is no longer known to be in force. */
    public boolean upratedEachYear() {
        return upratedEachYear;
    }
}
