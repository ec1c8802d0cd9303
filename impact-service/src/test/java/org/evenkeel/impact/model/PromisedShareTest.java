package org.evenkeel.impact.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.evenkeel.impact.model.SampleOrganisation.sum;

import org.junit.jupiter.api.Test;

/**
 * What a cut costs by how much of the lost work the plan promises away. A post whose work stays promised is met by overload at
 * one and a half times its pay: dearer than the post was.
 */
class PromisedShareTest {

    private static final double CUT = 0.08;
    private static final int MONEY_MONTHS = 36;
    private final Baseline baseline = SampleOrganisation.of(30);

    /** Overtime, clearing and work never done, as a share of the pay that the posts would have cost over 36 months. */
    private double costOfPay(double promisedAway) {
        CourseBuilder course = new CourseBuilder(baseline, MONEY_MONTHS);
        for (int g = 0; g < baseline.teams().count(); g++) {
            course.leave(g, 0, baseline.teams().employees()[g] * CUT, 0, 0);
        }
        for (int s = 0; s < baseline.works().services(); s++) {
            course.changeLevel(s, 0, CUT * promisedAway, CUT * promisedAway);
        }
        RunCosts costs = SampleOrganisation.run(baseline, course.build(new Conduct(0.5, 1, 1, 1, 1))).costs();
        double pay = sum(baseline.teams().annualPayPence()) * CUT * MONEY_MONTHS / 12;
        return (sum(costs.overtime()) + sum(costs.clearing()) + sum(costs.lapsed()) + costs.waiting()[MONEY_MONTHS - 1]) / pay;
    }

    @Test
    void each_share_that_is_not_promised_away_costs_one_and_a_half_times_its_pay() {
        StringBuilder told = new StringBuilder("work met by overload, as a share of the pay saved, by share promised away:");
        double before = Double.POSITIVE_INFINITY;
        for (double share : new double[] { 0, 0.25, 0.35, 0.5, 0.75, 1 }) {
            double cost = costOfPay(share);
            told.append(" %.0f %%→%.2f".formatted(share * 100, cost));
            assertThat(cost).isLessThan(before);
            before = cost;
        }
        System.out.println(told);
        // from a half to three quarters the load stays within what overload reaches, so the price is overtime's alone
        assertThat((costOfPay(0.5) - costOfPay(0.75)) / 0.25).isCloseTo(1.5, within(0.2));
        assertThat(costOfPay(0)).as("dearer than the posts").isGreaterThan(1);
        assertThat(costOfPay(1)).as("absence and hiring remain").isLessThan(0.35);
    }
}
