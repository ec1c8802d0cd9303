package org.evenkeel.engagement.touchpoint;

/** Who hears it, in the order in which they do. */
public enum TouchpointAudience {
    REPRESENTATIVES("the representatives"),
    LINE_MANAGER("the line manager"),
    INDIVIDUAL("each person concerned"),
    TEAM("the team"),
    ORGANISATION("the organisation"),
    PARTNER("the partner"),
    VOLUNTEERS("volunteers"),
    FUNDERS("funders"),
    PUBLIC("the public"),
    AUTHORITY("the authority that is notified"),
    BOARD("the board");

    private final String words;

    TouchpointAudience(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
