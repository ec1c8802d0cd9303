package org.evenkeel.impact.assessment;

import java.util.HashMap;
import java.util.Map;

import org.evenkeel.impact.model.Baseline;
import org.evenkeel.impact.model.Conduct;
import org.evenkeel.impact.model.Course;
import org.evenkeel.impact.model.CourseBuilder;
import org.evenkeel.impact.model.CourseExposure;
import org.evenkeel.impact.parameter.ImpactParameter;
import org.evenkeel.impact.parameter.ParameterSet;
import org.jspecify.annotations.Nullable;

/** From what was sent of a plan to the model's course. */
final class CourseReading {

    private static final double HUNDREDTHS = 100;
    private static final double BASIS_POINTS = 10_000;
    private static final double DAYS_A_YEAR = 365.25;
    private static final int MOST_ROUNDS = 2;

    private final AssessmentRequest request;
    private final BaselineReading places;
    private final ParameterSet parameters;
    private final CourseBuilder course;
    private final Map<String, AssessedTeam> teams = new HashMap<>();
    private final Map<String, AssessedPartner> partners = new HashMap<>();

    CourseReading(AssessmentRequest request, BaselineReading places, Baseline baseline, ParameterSet parameters) {
        this.request = request;
        this.places = places;
        this.parameters = parameters;
        this.course = new CourseBuilder(baseline, request.monthsOrUsual());
        request.teams().forEach(team -> teams.put(team.id(), team));
        request.partners().forEach(partner -> partners.put(partner.id(), partner));
    }

    Course course() {
        for (AssessedTeam team : request.teams()) {
            Integer rounds = team.changeRoundsLast24Months();
            course.earlierRounds(places.team(team.id()), rounds == null ? 0 : Math.min(MOST_ROUNDS, rounds));
        }
        PlannedMoney money = new PlannedMoney(course.money(), request.monthsOrUsual());
        for (AssessedMeasure measure : request.measures()) {
            people(measure);
            levels(measure);
            partners(measure);
            money.add(measure);
        }
        return course.build(conduct(request.conduct()));
    }

    private void people(AssessedMeasure measure) {
        for (AssessedLeavers leavers : measure.leavers()) {
            int team = places.team(leavers.teamId());
            double dismissed = (double) leavers.dismissedCompulsory() + leavers.dismissedVoluntary();
            course.announce(team, dismissed + leavers.redeployed(), measure.announcedMonth(), measure.outcomeKnownMonth());
            course.leave(team, measure.effectMonth(), dismissed, leavers.redeployed(),
                    leavers.agencyHundredths() / HUNDREDTHS);
            AssessedTeam of = teams.get(leavers.teamId());
            if (of != null && of.employees() > 0 && measure.effectMonth() < request.monthsOrUsual()) {
                expose(measure, dismissed * of.annualPayPence() / of.employees() / DAYS_A_YEAR);
            }
        }
    }

    private void expose(AssessedMeasure measure, double dayPay) {
        double days = measure.protectiveAwardDays() == null ? parameters.central(ImpactParameter.PROTECTIVE_AWARD_DAYS)
                : measure.protectiveAwardDays();
        CourseExposure exposed = course.money().exposed();
        boolean broken = Boolean.TRUE.equals(measure.policyRuleBroken());
        int month = Math.max(0, measure.effectMonth());
        (broken ? exposed.awardBroken() : exposed.awardKept())[month] += dayPay * days;
        (broken ? exposed.dayPayBroken() : exposed.dayPayKept())[month] += dayPay;
    }

    private void levels(AssessedMeasure measure) {
        for (AssessedLevelChange change : measure.levels()) {
            int service = places.service(change.serviceId());
            double loss = change.lossBasisPoints() / BASIS_POINTS;
            double moved = change.demandMovedBasisPoints() / BASIS_POINTS;
            // what moves or stops is part of what is lost; a level that rises brings its own capacity
            course.changeLevel(service, measure.effectMonth(), loss, Math.max(loss, moved));
            String to = change.demandTo();
            if (to != null && !to.equals(change.serviceId())) {
                course.moveDemand(service, places.service(to), measure.effectMonth(), moved);
            }
        }
    }

    private void partners(AssessedMeasure measure) {
        for (AssessedPartnerAction act : measure.partners()) {
            AssessedPartner partner = partners.get(act.partnerId());
            Long income = partner == null ? null : partner.annualIncomeFromUsPence();
            course.act(places.partner(act.partnerId()), measure.effectMonth(), act.action().helps(),
                    shareCut(act, income == null ? 0 : income));
        }
    }

    /** Share of what the partner has from us that an act takes: all of it where that cannot be said. */
    private static double shareCut(AssessedPartnerAction act, long annualIncomePence) {
        if (act.action().helps()) {
            return 0;
        }
        boolean whole = act.action() == AssessedPartnerAction.Action.ENDS || annualIncomePence == 0
                || act.action() == AssessedPartnerAction.Action.EVICTS && act.annualPence() == 0;
        return whole ? 1 : Math.min(1, (double) act.annualPence() / annualIncomePence);
    }

    static Conduct conduct(@Nullable AssessedConduct sent) {
        if (sent == null || sent.status() == AssessedConduct.Status.UNKNOWN) {
            return Conduct.UNKNOWN;
        }
        return new Conduct(share(sent.fairnessBasisPoints()), share(sent.commsBasisPoints()),
                share(sent.supportBasisPoints()), share(sent.protectedBasisPoints()),
                share(sent.involvementBasisPoints()));
    }

    private static double share(@Nullable Integer basisPoints) {
        return basisPoints == null ? Conduct.UNKNOWN.fairness() : basisPoints / BASIS_POINTS;
    }
}
