/** How long what is kept of people, what stands on hold, and erasure. Uses {@code people}. */
@NullMarked
package org.evenkeel.engagement.retention;

import org.jspecify.annotations.NullMarked;
