/** Stop and reframe: a measure that does not work is looked at anew, and something small is tried. Uses the platform alone. */
@NullMarked
package org.evenkeel.engagement.reframing;

import org.jspecify.annotations.NullMarked;
