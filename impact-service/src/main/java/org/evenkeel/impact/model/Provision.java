package org.evenkeel.impact.model;

import java.util.Arrays;

import org.evenkeel.impact.parameter.ParameterBlock;

/**
 * Who is there to work, and what they can do: capacity = Σ people × output × FTE each × (1 − absence) + agency staff + volunteers'
 * capacity, in FTE. What changes with a plan's acts alone is reckoned when they happen. Rows have a place a future.
 */
final class Provision {

    private final ModelTeams teams;
    private final CoursePeople course;
    private final Staffing staffing;
    private final Absence[] absence;
    /** FTE of one employee who is not absent. */
    private final double[][] present;
    /** Days of absence of one employee in a month beyond normal. */
    private final double[][] absentBeyond;
    /** Agency staff and volunteers. */
    private final double[][] others;
    private final double[] removed;
    private final double[] agency;
    private final double[] between;
    private final double[] there;

    Provision(Baseline baseline, Course course, ParameterBlock values, Staffing staffing) {
        int futures = values.futures();
        this.teams = baseline.teams();
        this.course = course.people();
        this.staffing = staffing;
        this.absence = new Absence[futures];
        Arrays.setAll(absence, i -> new Absence(baseline.absenceDays(), course.conduct(), values.future(i)));
        this.present = new double[teams.count()][futures];
        this.absentBeyond = new double[teams.count()][futures];
        this.others = new double[teams.count()][futures];
        this.removed = new double[teams.count()];
        this.agency = teams.agencyFte().clone();
        this.between = new double[futures];
        this.there = new double[futures];
        for (int g = 0; g < removed.length; g++) {
            absent(g);
            others(g);
        }
    }

    private void absent(int team) {
        for (int i = 0; i < absence.length; i++) {
            double rate = absence[i].rate(removed[team]);
            present[team][i] = teams.ftePerEmployee()[team] * (1 - rate);
            absentBeyond[team][i] = absence[i].daysAMonth() * (rate - absence[i].rate(0));
        }
    }

    private void others(int team) {
        for (int i = 0; i < absence.length; i++) {
            others[team][i] = agency[team] + teams.volunteerFte()[team] * staffing.postsKept[team][i];
        }
    }

    /** Employees and agency staff leave at the start of a month; whoever is redeployed takes a post that is free. */
    void leave(int month, RunBlock run) {
        CourseLeaving leaving = course.leaving();
        for (int g = 0; g < removed.length; g++) {
            double dismissed = leaving.dismissed()[g][month];
            double redeployed = leaving.redeployed()[g][month];
            double released = leaving.agencyFte()[g][month];
            if (dismissed + redeployed > 0) {
                staffing.remove(g, dismissed + redeployed, there);
                count(dismissed, run.row(MonthFigure.DISMISSED, month));
                count(redeployed, run.row(MonthFigure.REDEPLOYED_OUT, month));
                count(redeployed, between);
            }
            if (dismissed + redeployed > 0 || released > 0) {
                agency[g] = Math.max(0, agency[g] - released);
                others(g);
            }
        }
        for (int i = 0; i < between.length; i++) {
            double placed = between[i] > 0 ? staffing.place(i, between[i]) : 0;
            between[i] -= placed;
            run.row(MonthFigure.REDEPLOYED_IN, month)[i] = placed;
            run.row(MonthFigure.BETWEEN_POSTS, month)[i] = between[i];
        }
    }

    private void count(double planned, double[] row) {
        for (int i = 0; i < row.length; i++) {
            row[i] += planned * there[i];
        }
    }

    /** @param capacity by work: filled in */
    void provide(int month, RunBlock run, double[][] capacity) {
        double[] beyond = run.row(MonthFigure.ABSENCE_BEYOND, month);
        for (int g = 0; g < removed.length; g++) {
            if (course.removed()[g][month] != removed[g]) {
                removed[g] = course.removed()[g][month];
                absent(g);
            }
            if (removed[g] > 0) {
                product(staffing.people[g], absentBeyond[g], beyond);
            }
        }
        capacity(capacity);
    }

    private static void product(double[] one, double[] other, double[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += one[i] * other[i];
        }
    }

    /** @param capacity by work: filled in */
    void capacity(double[][] capacity) {
        for (double[] row : capacity) {
            Arrays.fill(row, 0);
        }
        for (int g = 0; g < removed.length; g++) {
            add(staffing.people[g], staffing.missing[g], present[g], others[g], capacity[teams.workOf()[g]]);
        }
    }

    private static void add(double[] people, double[] missing, double[] present, double[] others, double[] capacity) {
        for (int i = 0; i < capacity.length; i++) {
            capacity[i] += Math.max(0, people[i] - missing[i]) * present[i] + others[i];
        }
    }

    /** All working days lost in a month. */
    void absenceDays(int month, double[] days) {
        for (int g = 0; g < removed.length; g++) {
            for (int i = 0; i < days.length; i++) {
                days[i] += staffing.people[g][i] * absence[i].daysAMonth() * absence[i].rate(course.removed()[g][month]);
            }
        }
    }
}
