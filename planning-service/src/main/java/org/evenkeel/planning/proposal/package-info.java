/**
 * What a plan proposes, measure by measure, as it is told to those it affects: computed from the solve, frozen when the plan is
 * proposed. Uses plan, solvejob, neighbour's form of a measure, and law.
 */
@org.jspecify.annotations.NullMarked
package org.evenkeel.planning.proposal;
