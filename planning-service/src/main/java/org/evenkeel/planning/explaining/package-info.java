/**
 * What is asked of a plan and answered by short solves that are kept, what has changed between two plans or two scenarios, and what
 * each headline figure rests on. Uses plan, scenario, solvejob, explanation and restriction.
 */
@org.jspecify.annotations.NullMarked
package org.evenkeel.planning.explaining;
