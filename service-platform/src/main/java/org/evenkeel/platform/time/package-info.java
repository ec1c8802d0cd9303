/** The clock, injected so that tests can set it. Uses nothing else. */
@NullMarked
package org.evenkeel.platform.time;

import org.jspecify.annotations.NullMarked;
