package org.evenkeel.impact.model;

/**
 * What is at stake where procedure fails, by month of dismissal, in pence.
 *
 * @param awardKept the law's largest protective awards of dismissals that keep the rules; {@code awardBroken} of those that do
 *        not
 * @param dayPayKept a day's pay of those dismissed while the rules are kept; {@code dayPayBroken} otherwise
 */
public record CourseExposure(double[] awardKept, double[] dayPayKept, double[] awardBroken, double[] dayPayBroken) {
}
