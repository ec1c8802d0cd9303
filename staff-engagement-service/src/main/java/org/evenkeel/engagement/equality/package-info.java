/**
 * Whether a selection falls on some groups more than on others. Stores counts by group, and nobody's group. Uses the platform.
 */
@NullMarked
package org.evenkeel.engagement.equality;

import org.jspecify.annotations.NullMarked;
