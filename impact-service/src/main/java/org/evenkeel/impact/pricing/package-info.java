/**
 * What a choice adds to the cost of recovery, for a solver to use. Uses model, parameter and the platform, never the reverse.
 */
@NullMarked
package org.evenkeel.impact.pricing;

import org.jspecify.annotations.NullMarked;
