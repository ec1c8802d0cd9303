package org.evenkeel.impact.assessment;

/** What kind of body the organisation is: absence differs between them. */
public enum AssessedSector {
    COUNCIL,
    NHS,
    UNIVERSITY,
    OTHER_PUBLIC,
    HOUSING,
    CHARITY,
    PRIVATE
}
