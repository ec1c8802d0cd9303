package org.evenkeel.impact.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.evenkeel.impact.model.SampleOrganisation.CENTRAL;

import org.assertj.core.data.Offset;
import org.evenkeel.impact.parameter.ImpactParameter;
import org.evenkeel.impact.parameter.ParameterValues;
import org.junit.jupiter.api.Test;

/** Each equation on people against a value worked by hand from the document, at central parameters. */
class PeopleEquationsTest {

    private static final Offset<Double> WORKED = within(1e-9);
    /** Two teams, of 100 and 900. */
    private final Baseline baseline = new Baseline(
            new ModelTeams(new double[] { 100, 900 }, new double[] { 1, 1 }, new double[2], new double[2],
                    new double[] { 1e9, 9e9 }, new int[] { 0, 1 }),
            new ModelWorks(2, new double[] { 1, 1 }, new double[] { 1e8, 9e8 }, new int[] { 1, 3 }),
            new ModelPartners(new double[0], new double[0], new double[0], new double[0]),
            ImpactParameter.ABSENCE_DAYS_PUBLIC);

    private PlainCommitment told(int earlierRounds, Conduct conduct) {
        CourseBuilder course = new CourseBuilder(baseline, 24);
        course.earlierRounds(0, earlierRounds);
        course.announce(0, 5, 0, 1);
        return new PlainCommitment(course.build(conduct).people(), conduct, CENTRAL);
    }

    @Test
    void an_announcement_costs_commitment_as_the_concave_shock_says() {
        // 0.4·(1 − exp(−(0.05⁄0.05 + 0.005⁄0.0035))) + 0.05·(1 − 0.5)
        PlainCommitment told = told(0, Conduct.UNKNOWN);
        told.next(0, 0);
        told.next(1, 0);
        assertThat(told.lost[0]).isCloseTo(0.38973492425505707, WORKED);
        assertThat(told.lost[1]).as("who sees it happen to others").isCloseTo(0.3041395854232897, WORKED);
    }

    @Test
    void lost_commitment_comes_back_by_its_half_life_and_half_as_fast_without_support() {
        // K·(1 − (1 − 2^(−1⁄12))·0.75)
        PlainCommitment told = told(0, Conduct.UNKNOWN);
        told.next(0, 0);
        told.next(0, 1);
        assertThat(told.lost[0]).isCloseTo(0.3733293188832347, WORKED);
        PlainCommitment supported = told(0, new Conduct(0.5, 0.5, 1, 0.5, 0.5));
        for (int month = 0; month <= 12; month++) {
            supported.next(0, month);
        }
        assertThat(supported.lost[0]).as("a half-life later").isCloseTo(0.38973492425505707 / 2, WORKED);
    }

    @Test
    void a_round_within_two_years_of_another_hurts_by_a_quarter_more_and_at_most_twice() {
        double once = shockAfter(0) - 0.025;
        assertThat(shockAfter(1) - 0.025).isCloseTo(once * 1.25, WORKED);
        assertThat(shockAfter(2) - 0.025).isCloseTo(once * 1.25 * 1.25, WORKED);
        assertThat(shockAfter(3)).isEqualTo(shockAfter(2));
    }

    private double shockAfter(int rounds) {
        PlainCommitment told = told(rounds, Conduct.UNKNOWN);
        told.next(0, 0);
        return told.lost[0];
    }

    @Test
    void wholly_fair_conduct_takes_the_shock_away_and_full_telling_the_waiting() {
        PlainCommitment fair = told(0, new Conduct(1, 1, 0.5, 0.5, 0.5));
        fair.next(0, 0);
        assertThat(fair.lost[0]).isZero();
        PlainCommitment unfair = told(0, new Conduct(0, 1, 0.5, 0.5, 0.5));
        unfair.next(0, 0);
        // a − 0.40·(−2) = 1.2
        assertThat(unfair.lost[0]).isCloseTo((0.38973492425505707 - 0.025) * 3, WORKED);
    }

    @Test
    void turnover_rises_by_the_larger_of_two_readings_and_by_overload() {
        PlainTurnover turnover = new PlainTurnover(Conduct.UNKNOWN, CENTRAL);
        double ofDismissals = turnover.upliftOfDismissals(0.01);
        assertThat(ofDismissals).isCloseTo(0.19440452227605393, WORKED);
        assertThat(turnover.uplift(ofDismissals, 0.4, 1.1)).isCloseTo(0.19440452227605393 + 0.05127109637602412, WORKED);
        assertThat(turnover.uplift(0.01, 0.4, 1)).isCloseTo(0.12749685157937574, WORKED);
        assertThat(turnover.uplift(0, 0, 1)).isZero();
        assertThat(turnover.uplift(0, 9, 2)).as("capped").isEqualTo(1.0);
    }

    @Test
    void a_month_loses_a_twelfth_of_a_years_hazard() {
        PlainTurnover turnover = new PlainTurnover(Conduct.UNKNOWN, CENTRAL);
        assertThat(turnover.normal()).isCloseTo(0.009950166250831893, WORKED);
        assertThat(turnover.share(1)).isCloseTo(1 - Math.exp(-0.02), WORKED);
    }

    @Test
    void absence_lies_between_the_mid_points_of_the_bands_and_half_protection_takes_a_quarter_of_the_rise() {
        Absence absence = new Absence(ImpactParameter.ABSENCE_DAYS_PUBLIC, Conduct.UNKNOWN, CENTRAL);
        assertThat(absence.rate(0)).isCloseTo(13.3 / 228, WORKED);
        assertThat(absence.rate(0.04)).isCloseTo(0.060520833333333336, WORKED);
        assertThat(absence.ratio(0.085)).isCloseTo(1.15, WORKED);
        assertThat(absence.rate(0.085)).isCloseTo(0.06489583333333333, WORKED);
    }

    @Test
    void a_post_left_stands_empty_for_thirteen_weeks_and_who_fills_it_starts_at_a_quarter() {
        ParameterValues nobodyQuits = CENTRAL.with(ImpactParameter.BASE_TURNOVER, 0);
        PlainStaffing staffing = new PlainStaffing(baseline.teams(), nobodyQuits, 0);
        assertThat(staffing.quit(0, 0.05)).isEqualTo(5);
        assertThat(staffing.people[0]).isEqualTo(95);
        double[] hired = new double[5];
        for (int month = 0; month < hired.length; month++) {
            staffing.arrive(0);
            hired[month] = staffing.hired[0];
        }
        // 13 weeks are 2.98965 months: all but a hundredth arrive for the fourth month after
        assertThat(hired[0] + hired[1] + hired[4]).isZero();
        assertThat(hired[2]).isCloseTo(5 * (1 - 0.9896512073591412), WORKED);
        assertThat(hired[3]).isCloseTo(5 * 0.9896512073591412, WORKED);
        assertThat(staffing.people[0]).isCloseTo(100, WORKED);
        // of 28 weeks (6.43925 months) those who came first are in the third month, the others in the second
        double missing = 0.75 * (hired[3] * (1 - 1.5 / 6.439248754311997) + hired[2] * (1 - 2.5 / 6.439248754311997));
        assertThat(staffing.output(0)).isCloseTo(100 - missing, WORKED);
    }

    @Test
    void removing_posts_removes_as_many_vacant_ones_as_is_normal_for_them() {
        double share = new PlainTurnover(Conduct.UNKNOWN, CENTRAL).normal();
        PlainStaffing staffing = new PlainStaffing(baseline.teams(), CENTRAL, share);
        double vacantAtFirst = staffing.vacant(0);
        assertThat(vacantAtFirst).isCloseTo(100 * share * 2.9896512073591412, WORKED);
        assertThat(staffing.remove(0, 20, 0)).isEqualTo(1);
        assertThat(staffing.people[0]).isEqualTo(80);
        assertThat(staffing.vacant(0)).isCloseTo(0.8 * vacantAtFirst, WORKED);
        assertThat(staffing.postsKept(0)).isCloseTo(0.8, WORKED);
        assertThat(staffing.hiredNormally(0)).isCloseTo(80 * share, WORKED);
        assertThat(staffing.remove(0, 100, 0)).as("as many leave as are there").isCloseTo(0.8, WORKED);
    }

    @Test
    void whoever_is_redeployed_takes_a_vacant_post_before_anybody_is_hired() {
        double share = new PlainTurnover(Conduct.UNKNOWN, CENTRAL).normal();
        PlainStaffing staffing = new PlainStaffing(baseline.teams(), CENTRAL, share);
        staffing.remove(0, 0, 10);
        double vacant = staffing.vacant(0) + staffing.vacant(1);
        assertThat(staffing.place()).isCloseTo(10, WORKED);
        assertThat(staffing.betweenPosts()).isCloseTo(0, WORKED);
        assertThat(staffing.vacant(0) + staffing.vacant(1)).isCloseTo(vacant - 10, WORKED);
        assertThat(staffing.people[0] + staffing.people[1]).isCloseTo(1000, WORKED);
    }
}
