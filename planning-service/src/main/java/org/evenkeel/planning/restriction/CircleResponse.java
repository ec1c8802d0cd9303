package org.evenkeel.planning.restriction;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The circle of one restricted measure.
 *
 * @param liftedOn day on which the last of the individuals' conversations was recorded; null while it is restricted
 */
public record CircleResponse(String measure, Set<String> members, Set<String> holders, @Nullable LocalDate liftedOn) {
}
