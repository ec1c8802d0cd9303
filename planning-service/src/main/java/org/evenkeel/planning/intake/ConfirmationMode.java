package org.evenkeel.planning.intake;

/** What happens to what is on record already. */
public enum ConfirmationMode {
    /** New measures join those on record; a reference that is taken already is refused. */
    ADD,
    /** The import takes the place of baseline, measures and assumptions; scenarios and plans stay. */
    REPLACE
}
