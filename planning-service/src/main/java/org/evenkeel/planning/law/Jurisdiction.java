package org.evenkeel.planning.law;

/** Where the establishment is; decides which dated law tables apply to it. */
public enum Jurisdiction {
    ENGLAND(Territory.GB),
    WALES(Territory.GB),
    SCOTLAND(Territory.GB),
    NORTHERN_IRELAND(Territory.NI);

    private final Territory territory;

    Jurisdiction(Territory territory) {
        this.territory = territory;
    }

    /** The territory whose employment law tables apply. */
    public Territory territory() {
        return territory;
    }
}
