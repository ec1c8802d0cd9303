package org.evenkeel.engagement.consultation;

/** Where a consultation stands. */
public enum ConsultationStatus {
    WAITING,
    OPEN,
    CLOSED,
    CANCELLED
}
