/** Who has priority for a vacancy, told outside only as a count of posts by pool. Uses {@code people}. */
@NullMarked
package org.evenkeel.engagement.vacancy;

import org.jspecify.annotations.NullMarked;
