/**
 * What no plan can beat: a linear programme that every legal plan fits, its solutions as a start, and bounds from its
 * dual values in exact arithmetic. Rules that bind choices jointly and not linearly are left out, which keeps it a
 * relaxation.
 */
@org.jspecify.annotations.NullMarked
package org.evenkeel.planning.solving.relaxation;
