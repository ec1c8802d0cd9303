package org.evenkeel.impact.model;

/**
 * What a plan does to work.
 *
 * @param promised level that the plan promises, by work and month, as a share of present demand
 * @param kept share of its present work that a work keeps, by work and month
 * @param moved demand that goes to another work
 */
public record CourseWork(double[][] promised, double[][] kept, MovedDemand[] moved) {

    /**
     * @param from index of the work that loses it; {@code to} of the one that gets it
     * @param month the first
     * @param share of the work that {@code from} does at present
     */
    public record MovedDemand(int from, int to, int month, double share) {
    }
}
