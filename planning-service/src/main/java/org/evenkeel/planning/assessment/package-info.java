/**
 * What a plan does beyond its savings, beside doing nothing and the same saving cut across the board: asked of impact-service,
 * kept with what it rests on. Uses solvejob, plan, comparator, converting, neighbour and the shared ground.
 */
@org.jspecify.annotations.NullMarked
package org.evenkeel.planning.assessment;
