package org.evenkeel.impact.model;

/**
 * Teams before the plan, by index.
 *
 * @param employees in post
 * @param ftePerEmployee what one of them works; 0 in a team of nobody
 * @param agencyFte what agency staff work
 * @param volunteerFte what volunteers give
 * @param annualPayPence pay of all employees in twelve months, on-costs included
 * @param workOf index of the work it does, in {@link ModelWorks}
 */
public record ModelTeams(double[] employees, double[] ftePerEmployee, double[] agencyFte, double[] volunteerFte,
        double[] annualPayPence, int[] workOf) {

    public int count() {
        return employees.length;
    }

    /** All employees. */
    public double everybody() {
        double sum = 0;
        for (double each : employees) {
            sum += each;
        }
        return sum;
    }
}
