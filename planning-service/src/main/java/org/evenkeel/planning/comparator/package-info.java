/**
 * What a plan is set beside: the same saving cut across the board, built as a plan that can be assessed like any other. Pure:
 * uses
 * baseline, measure, organisation, phasing, law, parameter and assumption.
 */
@org.jspecify.annotations.NullMarked
package org.evenkeel.planning.comparator;
