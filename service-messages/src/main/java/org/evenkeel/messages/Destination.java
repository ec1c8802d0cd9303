package org.evenkeel.messages;

/** The services that send and receive events. */
public enum Destination {
    PLANNING,
    ENGAGEMENT
}
