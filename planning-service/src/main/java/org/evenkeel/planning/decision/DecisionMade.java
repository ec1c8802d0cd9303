package org.evenkeel.planning.decision;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A step that was taken.
 *
 * @param contentSha256 the content that it was taken on
 * @param text minute, note or reason
 */
record DecisionMade(Decision decision, Person by, Instant at, String contentSha256, @Nullable String text,
        DecisionParticulars particulars) {
}
