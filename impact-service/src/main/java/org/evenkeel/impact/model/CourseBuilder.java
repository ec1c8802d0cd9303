package org.evenkeel.impact.model;

import java.util.ArrayList;
import java.util.List;

/** Gathers what measures do into one course. Months before the first count as the first; those after the last are dropped. */
public final class CourseBuilder {

    private static final int MONTHS_A_YEAR = 12;
    private static final double EPSILON = 1e-12;

    private final Baseline baseline;
    private final int months;
    private final CourseRounds rounds;
    private final double[][] announced;
    private final double[][] dismissed;
    private final double[][] redeployed;
    private final double[][] agency;
    private final double[][] loss;
    private final double[][] reduction;
    private final List<CourseWork.MovedDemand> moved = new ArrayList<>();
    private final PartnerActs partners;
    private final CourseMoney money;

    public CourseBuilder(Baseline baseline, int months) {
        int teams = baseline.teams().count();
        int works = baseline.works().count();
        this.baseline = baseline;
        this.months = months;
        this.rounds = new CourseRounds(teams, months);
        this.announced = new double[teams][months];
        this.dismissed = new double[teams][months];
        this.redeployed = new double[teams][months];
        this.agency = new double[teams][months];
        this.loss = new double[works][months];
        this.reduction = new double[works][months];
        this.partners = new PartnerActs(baseline.partners().count(), months);
        this.money = new CourseMoney(new double[DeliveryClass.COUNT][months], new double[DeliveryClass.COUNT],
                new double[months], new double[months], new CourseExposure(new double[months], new double[months],
                        new double[months], new double[months]));
    }

    /** Formal rounds of a team before the first month; taken to be a year old. */
    public void earlierRounds(int team, int count) {
        rounds.earlier(team, count);
    }

    /** So many employees of a team are told in one month, and know in another what becomes of them. */
    public void announce(int team, double employees, int month, int knownMonth) {
        if (employees <= 0 || month >= months) {
            return;
        }
        announced[team][Math.max(0, month)] += employees;
        rounds.add(team, month, knownMonth);
    }

    /** Employees and agency staff who leave a team at the start of a month. */
    public void leave(int team, int month, double dismissedEmployees, double redeployedEmployees, double agencyFte) {
        if (month < months) {
            int at = Math.max(0, month);
            dismissed[team][at] += dismissedEmployees;
            redeployed[team][at] += redeployedEmployees;
            agency[team][at] += agencyFte;
        }
    }

    /**
     * A work's level falls (rises where negative) and its demand is reduced from a month on, both as shares of present demand.
     */
    public void changeLevel(int work, int month, double levelLoss, double demandReduction) {
        for (int t = Math.max(0, month); t < months; t++) {
            loss[work][t] += levelLoss;
            reduction[work][t] += demandReduction;
        }
    }

    /** Demand moves from one work to another, as a share of the present demand of the first. */
    public void moveDemand(int from, int to, int month, double shareOfDemand) {
        double level = baseline.works().level()[from];
        if (month < months && shareOfDemand > 0 && level > 0) {
            moved.add(new CourseWork.MovedDemand(from, to, Math.max(0, month), shareOfDemand / level));
        }
    }

    /** An act on a partner. */
    public void act(int partner, int month, boolean helps, double shareCut) {
        partners.add(partner, month, helps, shareCut);
    }

    /** The months' savings and costs, to be added to. */
    public CourseMoney money() {
        return money;
    }

    public Course build(Conduct conduct) {
        double everybody = baseline.teams().everybody();
        double[] announcedOfAll = share(total(announced), everybody);
        double[] dismissedOfAll = share(rolling(total(dismissed)), everybody);
        double[][] announcedShare = new double[announced.length][];
        double[][] removed = new double[announced.length][];
        for (int g = 0; g < announced.length; g++) {
            double employees = baseline.teams().employees()[g];
            announcedShare[g] = share(announced[g], employees);
            removed[g] = share(rolling(sum(dismissed[g], redeployed[g])), employees);
        }
        CoursePeople people = new CoursePeople(announcedShare, announcedOfAll, dismissedOfAll, removed, rounds.counts(),
                rounds.notKnowing(), new CourseLeaving(dismissed, redeployed, agency));
        return new Course(months, people, work(), partners.build(), money, conduct);
    }

    private CourseWork work() {
        double[][] promised = new double[loss.length][months];
        double[][] kept = new double[loss.length][months];
        for (int w = 0; w < loss.length; w++) {
            double level = baseline.works().level()[w];
            for (int t = 0; t < months; t++) {
                promised[w][t] = Math.max(0, level - loss[w][t]);
                kept[w][t] = level <= 0 ? 1 : remaining(1 - reduction[w][t] / level);
            }
        }
        return new CourseWork(promised, kept, moved.toArray(CourseWork.MovedDemand[]::new));
    }

    /** What is left of a whole that is divided in binary fractions: a trace of rounding is nothing. */
    private static double remaining(double share) {
        return share < EPSILON ? 0 : share;
    }

    private double[] total(double[][] byTeam) {
        double[] total = new double[months];
        for (double[] team : byTeam) {
            for (int t = 0; t < months; t++) {
                total[t] += team[t];
            }
        }
        return total;
    }

    private double[] sum(double[] one, double[] other) {
        double[] sum = new double[months];
        for (int t = 0; t < months; t++) {
            sum[t] = one[t] + other[t];
        }
        return sum;
    }

    private double[] rolling(double[] monthly) {
        double[] rolling = new double[months];
        for (int t = 0; t < months; t++) {
            for (int before = Math.max(0, t - MONTHS_A_YEAR + 1); before <= t; before++) {
                rolling[t] += monthly[before];
            }
        }
        return rolling;
    }

    private double[] share(double[] amounts, double whole) {
        double[] share = new double[months];
        for (int t = 0; t < months; t++) {
            share[t] = whole > 0 ? amounts[t] / whole : 0;
        }
        return share;
    }
}
