package org.evenkeel.impact.pricing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.evenkeel.impact.model.Baseline;
import org.evenkeel.impact.model.Conduct;
import org.evenkeel.impact.model.Course;
import org.evenkeel.impact.model.CourseBuilder;
import org.evenkeel.impact.model.CourseLeaving;
import org.evenkeel.impact.model.CoursePeople;
import org.evenkeel.impact.model.ModelPartners;
import org.evenkeel.impact.model.ModelTeams;
import org.evenkeel.impact.model.ModelWorks;
import org.evenkeel.impact.model.RunCosts;
import org.evenkeel.impact.model.Simulation;
import org.evenkeel.impact.parameter.ImpactParameter;
import org.evenkeel.impact.parameter.ParameterValues;
import org.evenkeel.impact.pricing.PricedScenario.Work;

/** Runs the model for one work by itself, with parts of it put out of action so that each is priced once. */
final class WorkRuns {

    private static final double OUT_OF_ACTION = 1e9;
    private static final int MONTHS_NOT_KNOWING = 3;
    private static final int MONTHS_A_YEAR = 12;

    private final int months;
    private final ImpactParameter absenceDays;
    private final double overtimeRate;
    private final ParameterValues calm;
    private final ParameterValues teamShock;
    private final ParameterValues organisationShock;
    /** Many choices touch one work: that nothing is done to it is run once. */
    private final Map<Work, RunCosts> calmNothing = new HashMap<>();

    WorkRuns(int months, ImpactParameter absenceDays, ParameterValues central) {
        this.months = months;
        this.absenceDays = absenceDays;
        this.overtimeRate = central.of(ImpactParameter.OVERTIME_RATE);
        ParameterValues noAbsence = central.with(ImpactParameter.ABSENCE_RATIO_AT_4, 1)
                .with(ImpactParameter.ABSENCE_RATIO_AT_13, 1).with(ImpactParameter.ABSENCE_RATIO_AT_25, 1);
        this.organisationShock = noAbsence;
        this.teamShock = noAbsence.with(ImpactParameter.UPLIFT_CEILING, 0)
                .with(ImpactParameter.ANNOUNCED_SCALE_ORGANISATION, OUT_OF_ACTION);
        this.calm = teamShock.with(ImpactParameter.ANNOUNCEMENT_SHOCK, 0).with(ImpactParameter.COMMITMENT_BY_FAIRNESS, 0)
                .with(ImpactParameter.NOT_KNOWING_A_MONTH, 0);
    }

    /** So many leave in the first month, and the level falls with them. */
    WorkCosts leaving(Work work, double employees, double levelLoss) {
        Baseline baseline = baseline(work);
        CourseBuilder course = new CourseBuilder(baseline, months);
        course.leave(0, 0, employees, 0, 0);
        course.changeLevel(0, 0, levelLoss, levelLoss);
        RunCosts nothing = calmNothing.computeIfAbsent(work, asked -> nothing(baseline, calm));
        return WorkCosts.of(new Simulation(baseline, course.build(Conduct.UNKNOWN)).run(calm).costs(), nothing);
    }

    /** A share of one team is told that it goes, and knows three months later; nobody leaves. */
    WorkCosts announced(Work team, double share, int roundsBefore) {
        Baseline baseline = baseline(team);
        CourseBuilder course = new CourseBuilder(baseline, months);
        course.earlierRounds(0, roundsBefore);
        course.announce(0, share * team.employees(), 0, MONTHS_NOT_KNOWING);
        return beyondNothing(baseline, course.build(Conduct.UNKNOWN), teamShock);
    }

    /** Everybody sees a share of all told and dismissed, without being among them. */
    WorkCosts seen(Work everybody, double shareAnnounced, double shareDismissed) {
        Baseline baseline = baseline(everybody);
        Course nothing = Course.nothing(baseline, months, Conduct.UNKNOWN);
        CoursePeople none = nothing.people();
        double[] announced = new double[months];
        announced[0] = shareAnnounced;
        double[] dismissed = new double[months];
        Arrays.fill(dismissed, 0, Math.min(months, MONTHS_A_YEAR), shareDismissed);
        CourseLeaving nobody = none.leaving();
        CoursePeople people = new CoursePeople(none.announced(), announced, dismissed, none.removed(), none.rounds(),
                none.notKnowing(), nobody);
        return beyondNothing(baseline, new Course(months, people, nothing.work(), nothing.partners(), nothing.money(),
                Conduct.UNKNOWN), organisationShock);
    }

    private WorkCosts beyondNothing(Baseline baseline, Course course, ParameterValues values) {
        return WorkCosts.of(new Simulation(baseline, course).run(values).costs(), nothing(baseline, values));
    }

    private RunCosts nothing(Baseline baseline, ParameterValues values) {
        return new Simulation(baseline, Course.nothing(baseline, months, Conduct.UNKNOWN)).run(values).costs();
    }

    /** Work that overload cannot reach is worth what it would cost as overtime, so that a deeper cut is never cheaper. */
    private Baseline baseline(Work work) {
        ModelTeams teams = new ModelTeams(new double[] { work.employees() }, new double[] { 1 }, new double[1],
                new double[1], new double[] { work.annualPay() }, new int[1]);
        ModelWorks works = new ModelWorks(0, new double[] { 1 },
                new double[] { work.annualPay() / MONTHS_A_YEAR * overtimeRate }, new int[1]);
        double[] nobody = new double[0];
        return new Baseline(teams, works, new ModelPartners(nobody, nobody, nobody, nobody), absenceDays);
    }
}
