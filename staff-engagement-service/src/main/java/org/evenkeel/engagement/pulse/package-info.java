/**
 * The anonymous survey by team: a ballot that knows who has answered and not what, answers that know neither who nor when, and
 * results computed once. Uses {@code people}. Why it is as it is: decision 0042.
 */
@NullMarked
package org.evenkeel.engagement.pulse;

import org.jspecify.annotations.NullMarked;
