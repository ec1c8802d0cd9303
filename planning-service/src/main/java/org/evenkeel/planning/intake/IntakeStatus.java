package org.evenkeel.planning.intake;

/** How far an import has come. */
public enum IntakeStatus {
    PREVIEWED,
    CONFIRMED,
    DISCARDED
}
