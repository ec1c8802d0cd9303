package org.evenkeel.impact.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.evenkeel.impact.model.SampleOrganisation.CENTRAL;

import org.assertj.core.data.Offset;
import org.evenkeel.impact.parameter.ImpactParameter;
import org.evenkeel.impact.parameter.ParameterValues;
import org.junit.jupiter.api.Test;

/** Each equation on work, partners and money against a value worked by hand from the document, at central parameters. */
class WorkAndMoneyEquationsTest {

    private static final Offset<Double> WORKED = within(1e-9);
    /** One team of ten at £48,000 (£4,000 a month), one service of tier 1 at £100,000 a month. */
    private final Baseline baseline = new Baseline(
            new ModelTeams(new double[] { 10 }, new double[] { 1 }, new double[1], new double[1], new double[] { 48_000_000 },
                    new int[1]),
            new ModelWorks(1, new double[] { 1 }, new double[] { 10_000_000 }, new int[] { 1 }),
            new ModelPartners(new double[] { 0.4 }, new double[] { 0.7 }, new double[] { 0.55 }, new double[] { 500_000 }),
            ImpactParameter.ABSENCE_DAYS_PUBLIC);

    private CourseBuilder course() {
        return new CourseBuilder(baseline, 12);
    }

    private PlainWorkload workload(CourseBuilder course) {
        return new PlainWorkload(baseline.works(), course.build(Conduct.UNKNOWN).work(), new double[] { 10 }, CENTRAL);
    }

    @Test
    void work_is_met_up_to_a_tenth_of_overload_put_off_cleared_or_lapses() {
        PlainWorkload work = workload(course());
        work.capacity[0] = 8;
        work.work(0);
        assertThat(work.load[0]).isCloseTo(1.25, WORKED);
        assertThat(work.met[0]).isCloseTo(8.8, WORKED);
        assertThat(work.overtime(0)).isCloseTo(0.8, WORKED);
        assertThat(work.unmet[0]).isCloseTo(1.2, WORKED);
        assertThat(work.backlog[0]).isCloseTo(1.2, WORKED);
        assertThat(work.felt[0]).as("a sixth of 12 points").isCloseTo(0.02, WORKED);
        work.capacity[0] = 10.5;
        work.work(1);
        assertThat(work.load[0]).isCloseTo(11.2 / 10.5, WORKED);
        assertThat(work.overtime(0)).isZero();
        assertThat(work.lapsed[0]).isCloseTo(0.06, WORKED);
        assertThat(work.cleared[0]).isCloseTo(1.14, WORKED);
        assertThat(work.backlog[0]).isCloseTo(0, WORKED);
        assertThat(work.felt[0]).isCloseTo(0.02 * 5 / 6, WORKED);
    }

    @Test
    void a_work_without_capacity_has_no_load_and_all_of_it_is_unmet() {
        PlainWorkload work = workload(course());
        work.work(0);
        assertThat(work.load[0]).isZero();
        assertThat(work.unmet[0]).isEqualTo(10);
    }

    @Test
    void a_level_that_is_no_longer_promised_is_no_shortfall_but_lasting_loss() {
        CourseBuilder course = course();
        course.changeLevel(0, 0, 0.2, 0.2);
        PlainWorkload work = workload(course);
        work.capacity[0] = 8;
        work.work(0);
        assertThat(work.demand[0]).isCloseTo(8, WORKED);
        assertThat(work.unmet[0]).isCloseTo(0, WORKED);
        double[] loss = LastingLoss.pence(baseline, course.build(Conduct.UNKNOWN), CENTRAL);
        // 20 points × £100,000 ⁄ 100 × 3
        assertThat(loss[0]).isCloseTo(6_000_000, within(1e-6));
        assertThat(LastingLoss.serviceMonthsAYear(baseline, course.build(Conduct.UNKNOWN))[1]).isCloseTo(2.4, WORKED);
    }

    @Test
    void a_level_that_rises_is_no_negative_loss() {
        CourseBuilder course = course();
        course.changeLevel(0, 0, -0.2, 0);
        assertThat(LastingLoss.pence(baseline, course.build(Conduct.UNKNOWN), CENTRAL)).containsOnly(0);
    }

    @Test
    void an_fte_month_costs_overtime_clearing_or_the_level_it_would_have_given() {
        PlainPrices prices = new PlainPrices(baseline, new double[] { 8 }, CENTRAL);
        assertThat(prices.overtime[0]).isCloseTo(600_000, within(1e-6));
        assertThat(prices.clearing[0]).isCloseTo(480_000, within(1e-6));
        assertThat(prices.shortfall[0]).as("£100,000 × 3 ⁄ 8").isCloseTo(3_750_000, within(1e-6));
        assertThat(prices.hire[0]).as("a tenth of £48,000").isCloseTo(480_000, within(1e-6));
    }

    @Test
    void failed_procedure_costs_its_probability_times_award_and_claims() {
        CourseExposure exposed = new CourseExposure(new double[] { 18_000 }, new double[] { 100 }, new double[] { 9_000 },
                new double[] { 50 });
        RunCosts costs = PlainRuns.costs(1);
        new PlainMonthlyCosts(new PlainPrices(baseline, new double[] { 8 }, CENTRAL), exposed, costs, CENTRAL).ofWork(0,
                workload(course()));
        // 0.01·(18,000 + 20·100) + 0.10·(9,000 + 20·50)
        assertThat(costs.exposure()[0]).isCloseTo(200 + 1_000, WORKED);
    }

    @Test
    void a_partner_loses_goodwill_by_dependence_and_contradiction_and_leaves_below_its_threshold() {
        CourseBuilder course = course();
        course.act(0, 1, false, 0.5);
        course.act(0, 3, true, 0);
        PlainPartnerGoodwill partners = new PlainPartnerGoodwill(baseline.partners(), course.build(Conduct.UNKNOWN).partners(),
                Conduct.UNKNOWN, CENTRAL);
        // 0.7 − 0.5·0.4·0.5 = 0.6; then 0.605, and less 0.2 in month 3: below 0.55
        assertThat(partners.month(0) + partners.month(1) + partners.month(2) + partners.month(3)).isZero();
        assertThat(partners.month(4)).isEqualTo(500_000);
    }

    @Test
    void a_partner_whose_goodwill_holds_stays() {
        CourseBuilder course = course();
        course.act(0, 1, false, 0.5);
        PlainPartnerGoodwill partners = new PlainPartnerGoodwill(baseline.partners(), course.build(Conduct.UNKNOWN).partners(),
                Conduct.UNKNOWN, CENTRAL);
        for (int month = 0; month < 12; month++) {
            assertThat(partners.month(month)).isZero();
        }
    }

    @Test
    void savings_come_by_the_rate_of_their_class_and_the_programmes() {
        CourseBuilder course = new CourseBuilder(baseline, 24);
        course.money().planned()[DeliveryClass.PLAN_IN_PROGRESS.ordinal()][0] = 100;
        course.money().planned()[DeliveryClass.DELIVERED.ordinal()][0] = 10;
        course.money().planned()[DeliveryClass.NONE.ordinal()][0] = 1_000;
        course.money().certain()[0] = -7;
        course.money().recurrentUnknown()[DeliveryClass.PLAN_IN_PROGRESS.ordinal()] = 100;
        Course built = course.build(Conduct.UNKNOWN);
        assertThat(Savings.delivered(built, CENTRAL)[0]).isCloseTo(70 + 10 - 7, WORKED);
        assertThat(Savings.delivered(built, CENTRAL)[11]).isZero();
        assertThat(Savings.delivered(built, CENTRAL)[12]).as("57 of 100 recur").isCloseTo(0.7 * 57, WORKED);
        ParameterValues slipping = CENTRAL.with(ImpactParameter.PROGRAMME_DELIVERY, 0.765);
        assertThat(Savings.delivered(built, slipping)[0]).as("nine tenths of what was to come").isCloseTo(63 + 10 - 7, WORKED);
    }

    @Test
    void the_organisation_is_whole_while_one_twentieth_by_money_is_not() {
        Baseline two = new Baseline(
                new ModelTeams(new double[] { 5, 95 }, new double[] { 1, 1 }, new double[2], new double[2],
                        new double[] { 5, 95 }, new int[] { 0, 1 }),
                new ModelWorks(2, new double[] { 1, 1 }, new double[] { 5, 95 }, new int[] { 1, 1 }), baseline.partners(),
                ImpactParameter.ABSENCE_DAYS_PUBLIC);
        Course nothing = Course.nothing(two, 12, Conduct.UNKNOWN);
        PlainWorkload work = new PlainWorkload(two.works(), nothing.work(), new double[] { 5, 95 }, CENTRAL);
        PlainCommitment commitment = new PlainCommitment(nothing.people(), Conduct.UNKNOWN, CENTRAL);
        PlainStaffing staffing = new PlainStaffing(two.teams(), CENTRAL, 0);
        PlainWholeness wholeness = new PlainWholeness(two);
        work.felt[0] = 0.5;
        commitment.lost[0] = 0.5;
        assertThat(wholeness.of(work, commitment, staffing)).isTrue();
        work.felt[1] = 0.01;
        commitment.lost[1] = 0.05;
        assertThat(wholeness.of(work, commitment, staffing)).as("within a point and 0.05 s.d.").isTrue();
        work.felt[1] = 0.0101;
        assertThat(wholeness.of(work, commitment, staffing)).isFalse();
        work.felt[1] = 0;
        commitment.lost[1] = 0.0501;
        assertThat(wholeness.of(work, commitment, staffing)).isFalse();
    }
}
