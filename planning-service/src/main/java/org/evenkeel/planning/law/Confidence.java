package org.evenkeel.planning.law;

/** How well a value of law is vouched for. */
public enum Confidence {
    /** The text of an official page was seen. */
    OFFICIAL_PAGE(true),
    /** The text of a page that reports the law was seen. */
    SECONDARY_PAGE(true),
    /** Only one such page was seen. */
    ONE_SECONDARY_PAGE(false),
    /** Known in the field; no page was seen. */
    GENERAL_KNOWLEDGE(false);

    private final boolean confirmed;

    Confidence(boolean confirmed) {
        this.confirmed = confirmed;
    }

    /** Whether the value may be used without saying that it is unconfirmed. */
    public boolean confirmed() {
        return confirmed;
    }

    /** The lesser of two. */
    public Confidence weaker(Confidence other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
