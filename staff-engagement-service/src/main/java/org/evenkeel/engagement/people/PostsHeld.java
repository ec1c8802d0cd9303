package org.evenkeel.engagement.people;

import java.math.BigDecimal;

/**
 * The posts that people hold in one pool.
 *
 * @param pool its reference
 * @param withPriority FTE of those who have priority for vacancies today
 */
public record PostsHeld(String pool, long people, BigDecimal fte, BigDecimal withPriority) {
}
