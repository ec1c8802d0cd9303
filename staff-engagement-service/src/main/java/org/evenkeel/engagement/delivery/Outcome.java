package org.evenkeel.engagement.delivery;

/**
 * What the server made of a mail.
 *
 * @param problem what it or the network said; empty where it took the mail
 */
record Outcome(Kind kind, String problem) {

    static final Outcome TAKEN = new Outcome(Kind.TAKEN, "");

    enum Kind {
        TAKEN,
        /** It was refused, or the connection broke, before the mail was whole: it may be tried again. */
        NOT_TAKEN,
        /** The mail was whole, and no answer came. */
        UNCERTAIN,
        /** It is refused for good. */
        REFUSED
    }
}
