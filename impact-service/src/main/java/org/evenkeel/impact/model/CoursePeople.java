package org.evenkeel.impact.model;

/**
 * What a plan does to people: by team and month, shares of the employees before the plan.
 *
 * @param announced share of a team's employees that is told in the month that they leave it
 * @param announcedOfAll the same for the whole organisation, by month
 * @param dismissedOfAll share of all employees dismissed within the twelve months that end with the month
 * @param removed share of a team's employees removed within the twelve months that end with the month
 * @param rounds formal rounds that touched a team within the 24 months before, at most 2
 * @param notKnowing whether people of the team were told, and do not know yet what becomes of them
 * @param leaving employees who leave in the month
 */
public record CoursePeople(double[][] announced, double[] announcedOfAll, double[] dismissedOfAll, double[][] removed,
        int[][] rounds, boolean[][] notKnowing, CourseLeaving leaving) {
}
