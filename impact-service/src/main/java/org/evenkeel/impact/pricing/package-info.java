/**
 * What a choice adds to the cost of recovery, for a solver to use. Uses the platform; later also the model, never the reverse.
 */
@NullMarked
package org.evenkeel.impact.pricing;

import org.jspecify.annotations.NullMarked;
