package org.evenkeel.engagement.people.intake;

/** How far an import of people has come. */
public enum PeopleImportStatus {
    PREVIEWED,
    CONFIRMED,
    DISCARDED
}
