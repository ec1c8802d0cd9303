package org.evenkeel.planning.decision;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * An interest that somebody declared.
 *
 * @param measure the measure it is in; null where it is in the plan as a whole
 * @param withdraws whether they leave the plan to the others altogether
 */
record ConflictDeclared(Person person, @Nullable String measure, String interest, boolean withdraws, Instant at) {
}
