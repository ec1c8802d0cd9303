package org.evenkeel.engagement.suggestion;

/** What has become of a suggestion. */
public enum SuggestionStatus {
    /** Came by a link, and waits to be read by the engagement lead: nobody else sees it. */
    HELD,
    SUGGESTED,
    COSTED,
    ACCEPTED,
    REFUSED,
    WITHDRAWN;

    /** Whether nothing more will be decided. */
    public boolean isFinal() {
        return this == ACCEPTED || this == REFUSED || this == WITHDRAWN;
    }
}
