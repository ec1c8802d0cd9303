package org.evenkeel.planning.explaining;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a question asks otherwise than another.
 *
 * @param field of the scenario; of a rule, pin or weight with its name
 * @param before as the other has it; null where it has none
 * @param after as this one has it; null where it has none
 */
public record QuestionDifference(String field, @Nullable String before, @Nullable String after, String sentence) {
}
