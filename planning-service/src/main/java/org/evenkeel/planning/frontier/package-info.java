/**
 * The same question from the most that can be saved in the year to the least cost: a sweep of solves that any replica may claim,
 * each point placed by the full model's median. Uses scenario, solvejob, plan, comparator and assessment.
 */
@org.jspecify.annotations.NullMarked
package org.evenkeel.planning.frontier;
