/** The numbers of dignity rules that an organisation has set for itself; which may be set is for {@code dignity} to say. */
@NullMarked
package org.evenkeel.engagement.threshold;

import org.jspecify.annotations.NullMarked;
