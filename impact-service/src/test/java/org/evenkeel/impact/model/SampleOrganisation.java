package org.evenkeel.impact.model;

import java.util.Arrays;

import org.evenkeel.impact.parameter.ImpactParameter;
import org.evenkeel.impact.parameter.ParameterSet;
import org.evenkeel.impact.parameter.ParameterValues;

/** Organisations and plans for tests: 20 employees a team at £40,000, five teams a service, tiers in turn. */
public final class SampleOrganisation {

    public static final ParameterValues CENTRAL = ParameterValues.central(ParameterSet.shipped());
    public static final int MONTHS = 48;
    private static final int TEAMS_A_SERVICE = 5;
    private static final int EMPLOYEES = 20;
    private static final double PAY = 4_000_000;

    private SampleOrganisation() {
    }

    /** So many teams, five a service, and one partner who gives £60,000 a year and has 40 % of its income from us. */
    public static Baseline of(int teams) {
        int services = (teams + TEAMS_A_SERVICE - 1) / TEAMS_A_SERVICE;
        ModelTeams read = new ModelTeams(new double[teams], new double[teams], new double[teams], new double[teams],
                new double[teams], new int[teams]);
        ModelWorks works = new ModelWorks(services, new double[services], new double[services], new int[services]);
        for (int g = 0; g < teams; g++) {
            read.employees()[g] = EMPLOYEES;
            read.ftePerEmployee()[g] = 0.9;
            read.agencyFte()[g] = 0.5;
            read.volunteerFte()[g] = 1;
            read.annualPayPence()[g] = EMPLOYEES * PAY;
            read.workOf()[g] = g / TEAMS_A_SERVICE;
        }
        for (int s = 0; s < services; s++) {
            works.level()[s] = 1;
            works.monthlyBudgetPence()[s] = TEAMS_A_SERVICE * EMPLOYEES * PAY * 1.4 / 12;
            works.tier()[s] = 1 + s % 4;
        }
        return new Baseline(read, works, new ModelPartners(new double[] { 0.4 }, new double[] { 0.6 }, new double[] { 0.4 },
                new double[] { 500_000 }), ImpactParameter.ABSENCE_DAYS_PUBLIC);
    }

    /** Every team loses a share of its people in month 5, told in month 2 and sure in month 4; levels fall by half as much. */
    public static Course cut(Baseline baseline, double share, Conduct conduct) {
        CourseBuilder course = new CourseBuilder(baseline, MONTHS);
        for (int g = 0; g < baseline.teams().count(); g++) {
            double leaving = baseline.teams().employees()[g] * share;
            course.announce(g, leaving, 2, 4);
            course.leave(g, 5, leaving * 0.7, leaving * 0.3, 0.1);
        }
        for (int s = 0; s < baseline.works().services(); s++) {
            course.changeLevel(s, 5, share / 2, share / 2);
        }
        if (baseline.works().services() > 1) {
            course.moveDemand(0, 1, 5, share / 2);
        }
        course.act(0, 5, false, share);
        return course.build(conduct);
    }

    public static Run run(Baseline baseline, Course course) {
        return new Simulation(baseline, course).run(CENTRAL);
    }

    public static Run nothing(Baseline baseline) {
        return run(baseline, Course.nothing(baseline, MONTHS, Conduct.UNKNOWN));
    }

    public static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    public static double sum(double[] values, int first) {
        return sum(Arrays.copyOf(values, first));
    }
}
