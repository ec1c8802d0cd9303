package org.evenkeel.impact.model;

/**
 * Who leaves, by team and month, at its start.
 *
 * @param dismissed employees, by their own wish or not
 * @param redeployed employees, who take vacant posts elsewhere as they come up
 * @param agencyFte agency staff
 */
public record CourseLeaving(double[][] dismissed, double[][] redeployed, double[][] agencyFte) {
}
