package org.evenkeel.engagement.people;

/** How someone would rather be spoken to. First news is never by e-mail, text or letter, whatever is preferred. */
public enum PreferredChannel {
    IN_PERSON,
    LIVE_CALL,
    EMAIL,
    TEXT,
    LETTER
}
