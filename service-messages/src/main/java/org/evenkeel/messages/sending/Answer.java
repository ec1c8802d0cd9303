package org.evenkeel.messages.sending;

import org.jspecify.annotations.Nullable;

/**
 * What became of one attempt.
 *
 * @param said why it was not applied, as the receiver said it or as it failed here; null when it was
 */
record Answer(Kind kind, @Nullable String said) {

    private static final int LONGEST = 1_000;

    /** How to go on. */
    enum Kind {
        APPLIED,
        /** It will never be applied as it is. */
        REFUSED,
        /** Nobody knows, or not now. */
        FAILED,
        /** It was not looked at: the receiver is down, too busy, or was left in peace. This says nothing about the event. */
        NOT_HEARD
    }

    static Answer applied() {
        return new Answer(Kind.APPLIED, null);
    }

    static Answer of(Kind kind, String said) {
        return new Answer(kind, said.length() > LONGEST ? said.substring(0, LONGEST) : said);
    }
}
