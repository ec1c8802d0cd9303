package org.evenkeel.planning.importing;

/** What a file holds. */
public enum ImportKind {
    /** One savings proposal a line, in CSV or XLSX. */
    SAVINGS_LIST,
    /** Budgets, posts and savings by service unit, in CSV or XLSX. */
    UNIT_TABLE,
    /** Everything about an organisation, as one JSON document with a published schema. */
    ORGANISATION_DOCUMENT
}
