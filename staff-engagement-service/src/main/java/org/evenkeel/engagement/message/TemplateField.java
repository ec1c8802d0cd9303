package org.evenkeel.engagement.message;

import java.util.Arrays;
import java.util.Optional;

/** What a template can leave open. A name or a score has no field: a message says the same to everybody who gets it. */
public enum TemplateField {
    WHAT_IS_PROPOSED("what is proposed"),
    WHY("why"),
    WHAT_IS_OPEN("what is open"),
    WHAT_IS_FIXED("what is fixed"),
    WHO_DECIDES("who decides"),
    BY_WHEN("by when"),
    WHAT_WAS_DECIDED("what was decided"),
    WHAT_CHANGED("what changed"),
    WHEN_YOU_WILL_HEAR("when you will hear"),
    WHERE_TO_ASK("where to ask"),
    WHERE_SUPPORT_IS("where support is");

    private final String written;

    TemplateField(String written) {
        this.written = written;
    }

    /** As it stands in a template between braces, in plain English. */
    public String written() {
        return written;
    }

    static Optional<TemplateField> of(String written) {
        return Arrays.stream(values()).filter(field -> field.written.equals(written)).findFirst();
    }
}
