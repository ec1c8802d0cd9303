/** From an option and a month to dates and part-year effect: the choices of a measure. Pure: uses law, baseline and measure. */
@org.jspecify.annotations.NullMarked
package org.evenkeel.planning.phasing;
