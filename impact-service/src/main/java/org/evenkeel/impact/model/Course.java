package org.evenkeel.impact.model;

/**
 * What a plan does, month by month: the only thing in which it differs from doing nothing.
 *
 * @param months how many are simulated
 */
public record Course(int months, CoursePeople people, CourseWork work, CoursePartners partners, CourseMoney money,
        Conduct conduct) {

    /** Doing nothing. */
    public static Course nothing(Baseline baseline, int months, Conduct conduct) {
        return new CourseBuilder(baseline, months).build(conduct);
    }
}
