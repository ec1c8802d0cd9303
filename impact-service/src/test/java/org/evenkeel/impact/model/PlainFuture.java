package org.evenkeel.impact.model;

import org.evenkeel.impact.parameter.ParameterValues;

/** One course in one future, month after month: people leave, work is done, people quit, others arrive. Used once. */
final class PlainFuture {

    private final Baseline baseline;
    private final ModelTeams teams;
    private final Course course;
    private final Run run;
    private final PlainTurnover turnover;
    private final Absence absence;
    private final PlainCommitment commitment;
    private final PlainStaffing staffing;
    private final PlainWorkload work;
    private final PlainPartnerGoodwill partners;
    private final PlainMonthlyCosts costs;
    private final PlainWholeness wholeness;
    private final double[] agency;

    PlainFuture(Baseline baseline, Course course, ParameterValues values) {
        this.baseline = baseline;
        this.teams = baseline.teams();
        this.course = course;
        this.run = PlainRuns.ofMonths(course.months(), baseline.works().count());
        this.turnover = new PlainTurnover(course.conduct(), values);
        this.absence = new Absence(baseline.absenceDays(), course.conduct(), values);
        this.commitment = new PlainCommitment(course.people(), course.conduct(), values);
        this.staffing = new PlainStaffing(teams, values, turnover.normal());
        this.agency = teams.agencyFte().clone();
        double[] before = new double[baseline.works().count()];
        for (int g = 0; g < teams.count(); g++) {
            before[teams.workOf()[g]] += capacity(g, absence.rate(0));
        }
        this.work = new PlainWorkload(baseline.works(), course.work(), before, values);
        this.partners = new PlainPartnerGoodwill(baseline.partners(), course.partners(), course.conduct(), values);
        this.costs = new PlainMonthlyCosts(new PlainPrices(baseline, before, values), course.money().exposed(), run.costs(), values);
        this.wholeness = new PlainWholeness(baseline);
    }

    Run run() {
        for (int month = 0; month < course.months(); month++) {
            leave(month);
            provide(month);
            work.work(month);
            costs.ofWork(month, work);
            run.costs().partners()[month] = partners.month(month);
            quit(month);
            record(month);
        }
        return run;
    }

    private void leave(int month) {
        CourseLeaving leaving = course.people().leaving();
        for (int g = 0; g < teams.count(); g++) {
            double dismissed = leaving.dismissed()[g][month];
            double redeployed = leaving.redeployed()[g][month];
            double there = staffing.remove(g, dismissed, redeployed);
            run.people().dismissed()[month] += dismissed * there;
            run.people().redeployedOut()[month] += redeployed * there;
            agency[g] = Math.max(0, agency[g] - leaving.agencyFte()[g][month]);
        }
        run.people().redeployedIn()[month] = staffing.place();
    }

    private void provide(int month) {
        java.util.Arrays.fill(work.capacity, 0);
        for (int g = 0; g < teams.count(); g++) {
            double rate = absence.rate(course.people().removed()[g][month]);
            work.capacity[teams.workOf()[g]] += capacity(g, rate);
            double days = staffing.people[g] * absence.daysAMonth();
            run.people().absenceDays()[month] += days * rate;
            run.people().beyond().absenceDays()[month] += days * (rate - absence.rate(0));
        }
    }

    /** Σ people × output × FTE each × (1 − absence), with agency staff and volunteers. */
    private double capacity(int team, double absenceRate) {
        return staffing.output(team) * teams.ftePerEmployee()[team] * (1 - absenceRate) + agency[team]
                + teams.volunteerFte()[team] * staffing.postsKept(team);
    }

    private void quit(int month) {
        double ofDismissals = turnover.upliftOfDismissals(course.people().dismissedOfAll()[month]);
        double hiring = 0;
        for (int g = 0; g < teams.count(); g++) {
            double uplift = turnover.uplift(ofDismissals, commitment.lost[g], work.load[teams.workOf()[g]]);
            double normal = staffing.people[g] * turnover.normal();
            double quits = staffing.quit(g, turnover.share(uplift));
            run.people().quits()[month] += quits;
            run.people().beyond().quits()[month] += quits - normal;
            run.people().commitmentLost()[month] += commitment.lost[g] * staffing.people[g];
            staffing.arrive(g);
            run.people().hired()[month] += staffing.hired[g];
            hiring += (staffing.hired[g] - staffing.hiredNormally(g)) * costs.hire(g);
        }
        run.costs().hiring()[month] = hiring;
    }

    private void record(int month) {
        RunPeople people = run.people();
        double stayed = 0;
        for (int g = 0; g < teams.count(); g++) {
            people.inPost()[month] += staffing.people[g];
            people.vacant()[month] += staffing.vacant(g);
            people.posts()[month] += staffing.posts[g];
            stayed += staffing.people[g] - staffing.hired[g];
        }
        people.betweenPosts()[month] = staffing.betweenPosts();
        people.commitmentLost()[month] = stayed > 0 ? people.commitmentLost()[month] / stayed : 0;
        run.whole()[month] = wholeness.of(work, commitment, staffing);
        PlainWorkRecord.of(month, baseline.works(), work, run.work());
        for (int g = 0; g < teams.count(); g++) {
            commitment.next(g, month);
        }
    }
}
