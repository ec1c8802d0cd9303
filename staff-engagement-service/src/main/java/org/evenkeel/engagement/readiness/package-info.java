/**
 * How much change the executive and the middle teams can carry, by what they say of themselves and the sessions in which they
 * learn. Uses {@code people} and {@code engagementplan}.
 */
@NullMarked
package org.evenkeel.engagement.readiness;

import org.jspecify.annotations.NullMarked;
