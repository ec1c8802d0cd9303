package org.evenkeel.engagement.readiness;

/** A team whose readiness decides how much change can be carried. */
public enum LeadingTeam {
    EXECUTIVE("the executive team"),
    MIDDLE("the middle teams");

    private final String words;

    LeadingTeam(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
