package org.evenkeel.engagement.touchpoint;

/** How a word reached somebody. */
public enum SpokenChannel {
    IN_PERSON("in person"),
    LIVE_CALL("by a live call"),
    LETTER("by letter"),
    EMAIL("by mail"),
    TEXT("by text"),
    MASS_MEETING("in a mass meeting"),
    PUBLISHED("by publication");

    private final String words;

    SpokenChannel(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether first news may come this way (D27). */
    public boolean isLive() {
        return this == IN_PERSON || this == LIVE_CALL;
    }
}
