/** How much change the executive and the middle teams can carry. Uses the platform alone. */
@NullMarked
package org.evenkeel.engagement.readiness;

import org.jspecify.annotations.NullMarked;
