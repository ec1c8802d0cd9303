/** What would turn the order of two plans round: which parameter, and at what value. Pure; uses ensemble, sampling and parameter. */
@NullMarked
package org.evenkeel.impact.ranking;

import org.jspecify.annotations.NullMarked;
