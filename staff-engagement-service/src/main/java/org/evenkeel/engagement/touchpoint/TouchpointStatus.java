package org.evenkeel.engagement.touchpoint;

import java.util.Arrays;

import org.evenkeel.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** What became of a touchpoint. */
public enum TouchpointStatus {
    PLANNED,
    /** Some of the people have been spoken to. */
    PARTLY_HAPPENED,
    HAPPENED,
    CANCELLED;

    /** @throws Refusal 400 for a word that is none of them */
    static @Nullable TouchpointStatus read(@Nullable String word) {
        if (word == null || word.isEmpty()) {
            return null;
        }
        return Arrays.stream(values()).filter(status -> status.name().equals(word)).findFirst().orElseThrow(() -> Refusal
                .malformed("status is none of %s. Send one of them.".formatted(Arrays.toString(values()))));
    }
}
