/**
 * What a whole plan does, in as many futures as are drawn: asked, simulated, kept and read. Uses model, sampling, parameter and
 * the
 * platform.
 */
@NullMarked
package org.evenkeel.impact.assessment;

import org.jspecify.annotations.NullMarked;
