/** Who has priority for a vacancy, told outside only as a count of posts by pool. Uses the platform alone. */
@NullMarked
package org.evenkeel.engagement.vacancy;

import org.jspecify.annotations.NullMarked;
