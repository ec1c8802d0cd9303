package org.evenkeel.engagement.message;

/** Where a message stands. */
public enum MessageStatus {
    DRAFT,
    /** To be sent at its time, if everything is as it has to be then. */
    SCHEDULED,
    /** Its time came and something stood in the way. */
    HELD,
    /** In the mail, and released where its audience is outside. */
    SENT,
    CANCELLED
}
