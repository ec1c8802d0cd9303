/** The parameters of the recovery model as versioned data: range, unit, grade and evidence of each. Knows no other feature. */
@NullMarked
package org.evenkeel.impact.parameter;

import org.jspecify.annotations.NullMarked;
