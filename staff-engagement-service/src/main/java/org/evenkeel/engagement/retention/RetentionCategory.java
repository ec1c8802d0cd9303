package org.evenkeel.engagement.retention;

/** What is kept for how long once somebody has left. */
public enum RetentionCategory {
    LEAVER_CONTACT_DETAILS(6,
            "Needed for letters about the end of employment, and tribunal claims start within three to six months"),
    LEAVER_RECORD(72, "Limitation Act 1980, section 5: claims from a contract within six years");

    private final int months;
    private final String source;

    RetentionCategory(int months, String source) {
        this.months = months;
        this.source = source;
    }

    /** What ships with the product. */
    int months() {
        return months;
    }

    String source() {
        return source;
    }
}
