/**
 * Who is to hear what, from whom, by when; what happened of it; and the order in which words may be said. Uses the calendar and
 * people.
 */
@NullMarked
package org.evenkeel.engagement.touchpoint;

import org.jspecify.annotations.NullMarked;
