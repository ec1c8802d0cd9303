/**
 * From an option and a month to dates, part-year effect, leavers and one-off costs: the choices of a measure. Pure: uses law,
 * baseline, measure and organisation.
 */
@org.jspecify.annotations.NullMarked
package org.evenkeel.planning.phasing;
