package org.evenkeel.messages.sending;

/** How an event fares. */
public enum OutboxStatus {
    /** Not delivered yet; it is tried until it is, or dead. */
    PENDING,
    DELIVERED,
    /** Refused, or failed too often: it and what follows in its stream wait until someone has it tried again. */
    DEAD
}
