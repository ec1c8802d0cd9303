package org.evenkeel.impact.model;

/**
 * Money as planned, in pence.
 *
 * @param planned savings by delivery class and month
 * @param recurrentUnknown what a month saves after the first twelve, by delivery class, before the recurrent share is put on it
 * @param certain what comes about whatever is delivered, by month: planned costs, as negative savings
 * @param oneOff one-off costs by month
 * @param exposed what process exposure is reckoned from
 */
public record CourseMoney(double[][] planned, double[] recurrentUnknown, double[] certain, double[] oneOff,
        CourseExposure exposed) {
}
