package org.evenkeel.planning.solving.model;

/**
 * A group of like posts.
 *
 * @param removableFte FTE that can be removed from it, in hundredths
 */
public record PlanningPool(String reference, String name, long removableFte) {
}
