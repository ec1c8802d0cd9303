package org.evenkeel.planning.consultation;

/** How far the consultation on one measure has come. */
public enum ConsultationState {
    /** The measure affects neither staff nor service users. */
    NOT_NEEDED,
    WAITING,
    OPEN,
    /** No longer open; responses are unanswered, or what changed is unwritten. */
    CLOSED,
    /** Opened, closed, every response answered, and what changed because of it written. */
    DONE
}
