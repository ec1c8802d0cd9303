package org.evenkeel.planning.phasing;

import org.jspecify.annotations.Nullable;

/**
 * Why something given cannot be phased as it stands: understood, but not possible.
 *
 * @param measure reference of the measure
 * @param option reference of its option; null where the whole measure is meant
 * @param field the field in the words of the organisation document
 * @param sentence names the value and the rule, then the likely mending
 */
public record PhasingViolation(String measure, @Nullable String option, String field, String sentence) {
}
