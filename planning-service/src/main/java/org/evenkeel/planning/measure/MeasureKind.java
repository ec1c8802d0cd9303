package org.evenkeel.planning.measure;

/** What sort of proposal a measure is. */
public enum MeasureKind {
    EFFICIENCY,
    SERVICE_REDUCTION,
    STAFFING,
    VACANCY,
    AGENCY,
    INCOME,
    CONTRACT,
    GRANT,
    PREMISES,
    DEMAND,
    DEFERRAL,
    FINANCING,
    TERMS_AND_CONDITIONS,
    TRANSFER,
    INVESTMENT,
    DEVELOPMENT,
    EXPERIMENT,
    /** The published list does not say, and its words do not tell. */
    NOT_STATED
}
