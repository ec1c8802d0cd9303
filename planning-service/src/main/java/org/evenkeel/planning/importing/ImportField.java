package org.evenkeel.planning.importing;

/** What a column of a list may mean. Which headings mean which stands in the table of headings. */
public enum ImportField {
    ORGANISATION,
    FINANCIAL_YEAR,
    REFERENCE,
    DIRECTORATE,
    SERVICE,
    TITLE,
    DESCRIPTION,
    SAVING_YEAR_1(true),
    SAVING_YEAR_2(true),
    SAVING_YEAR_3(true),
    SAVING_YEAR_4(true),
    SAVING_YEAR_5(true),
    YEAR_BASIS,
    FTE_AFFECTED,
    FTE_NOTE,
    ONE_OFF_COST(true),
    TYPE_STATED,
    TYPE_INFERRED,
    DELIVERY_RISK,
    IMPACT,
    START_DATE,
    STATUS,
    OWNER,
    SOURCE,
    UNIT,
    ROW_TYPE,
    GROSS_BUDGET(true),
    NET_BUDGET(true),
    FTE_ESTABLISHMENT,
    SAVINGS_PROPOSED(true),
    POSTS_DELETED,
    /** Read past, because the caller says so. */
    IGNORED;

    private final boolean amount;

    ImportField() {
        this(false);
    }

    ImportField(boolean amount) {
        this.amount = amount;
    }

    /** Whether its cells are amounts of money. */
    public boolean isAmount() {
        return amount;
    }
}
