package org.evenkeel.engagement.suggestion;

/** From whom a suggestion comes. */
public enum SuggestedBy {
    STAFF,
    SERVICE_USER,
    /** A trustee too, where the board is unpaid. */
    VOLUNTEER,
    PARTNER
}
