/** The load command: not among the tests, as it prints figures of the machine it runs on. */
@NullMarked
package org.evenkeel.engagement.load;

import org.jspecify.annotations.NullMarked;
