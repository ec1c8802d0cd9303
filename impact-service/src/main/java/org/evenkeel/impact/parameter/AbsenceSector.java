package org.evenkeel.impact.parameter;

/** What kind of body the organisation is: absence differs between them. */
public enum AbsenceSector {
    COUNCIL(ImpactParameter.ABSENCE_DAYS_PUBLIC),
    NHS(ImpactParameter.ABSENCE_DAYS_PUBLIC),
    UNIVERSITY(ImpactParameter.ABSENCE_DAYS_PUBLIC),
    OTHER_PUBLIC(ImpactParameter.ABSENCE_DAYS_PUBLIC),
    HOUSING(ImpactParameter.ABSENCE_DAYS_NON_PROFIT),
    CHARITY(ImpactParameter.ABSENCE_DAYS_NON_PROFIT),
    PRIVATE(ImpactParameter.ABSENCE_DAYS_PRIVATE);

    private final ImpactParameter days;

    AbsenceSector(ImpactParameter days) {
        this.days = days;
    }

    /** The parameter that says how many working days a year are lost in it. */
    public ImpactParameter days() {
        return days;
    }
}
