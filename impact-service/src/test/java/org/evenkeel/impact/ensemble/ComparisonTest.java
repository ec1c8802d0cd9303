package org.evenkeel.impact.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.evenkeel.impact.ensemble.Comparison.FuturesCounted;
import org.evenkeel.impact.model.Baseline;
import org.evenkeel.impact.model.Conduct;
import org.evenkeel.impact.model.Course;
import org.evenkeel.impact.model.SampleOrganisation;
import org.evenkeel.impact.parameter.ParameterSet;
import org.evenkeel.impact.sampling.Draws;
import org.evenkeel.impact.sampling.LatinHypercube;
import org.junit.jupiter.api.Test;

/** Plans in the same futures. */
class ComparisonTest {

    private static final int FEW = 200;
    private final Baseline baseline = SampleOrganisation.of(5);
    private final Draws draws = LatinHypercube.draw(ParameterSet.shipped(), 1, FEW);
    private final FutureColumns nothing = of(Course.nothing(baseline, SampleOrganisation.MONTHS, Conduct.UNKNOWN));
    private final FutureColumns gentle = of(SampleOrganisation.cut(baseline, 0.05, Conduct.UNKNOWN));
    private final FutureColumns harsh = of(SampleOrganisation.cut(baseline, 0.2, Conduct.UNKNOWN));

    private FutureColumns of(Course course) {
        return new Ensemble(baseline, course).run(draws);
    }

    @Test
    void counts_in_how_many_futures_one_plan_has_less_than_another() {
        Comparison comparison = new Comparison(List.of(nothing, gentle, harsh));
        assertThat(comparison.counted(1, 2, FigureColumn.RECOVERY_COST)).isEqualTo(new FuturesCounted(FEW, 0, 0));
        assertThat(comparison.counted(2, 0, FigureColumn.RECOVERY_COST)).isEqualTo(new FuturesCounted(0, 0, FEW));
        assertThat(comparison.counted(0, 1, FigureColumn.IN_YEAR_SAVING)).isEqualTo(new FuturesCounted(0, FEW, 0));
    }

    @Test
    void takes_differences_future_by_future_so_that_they_are_narrower_than_the_ranges_beside_each_other() {
        Comparison comparison = new Comparison(List.of(gentle, harsh));
        Quantiles difference = comparison.difference(0, 1, FigureColumn.RECOVERY_COST);
        Quantiles reverse = comparison.difference(1, 0, FigureColumn.RECOVERY_COST);
        double[] ofGentle = gentle.figure(FigureColumn.RECOVERY_COST);
        double[] ofHarsh = harsh.figure(FigureColumn.RECOVERY_COST);
        double[] byHand = new double[FEW];
        for (int draw = 0; draw < FEW; draw++) {
            byHand[draw] = ofGentle[draw] - ofHarsh[draw];
        }
        assertThat(difference).isEqualTo(Quantiles.of(byHand));
        assertThat(difference.p90()).isNegative();
        assertThat(reverse.p10()).isPositive();
        double apart = Quantiles.of(ofHarsh).p90() - Quantiles.of(ofGentle).p10();
        assertThat(-difference.p10()).isLessThan(apart);
    }

    @Test
    void fans_the_difference_out_month_by_month() {
        List<Quantiles> fan = new Comparison(List.of(gentle, harsh)).fan(0, 1, MonthlySeries.COMMITMENT_LOSS);
        assertThat(fan).hasSize(SampleOrganisation.MONTHS);
        assertThat(fan.get(0)).isEqualTo(new Quantiles(0, 0, 0));
        assertThat(fan.get(10).p10()).isLessThanOrEqualTo(fan.get(10).p50());
        assertThat(fan.get(10).p50()).isNegative();
    }

    @Test
    void plans_of_other_futures_and_single_plans_are_not_compared() {
        FutureColumns fewer = new Ensemble(baseline, SampleOrganisation.cut(baseline, 0.1, Conduct.UNKNOWN))
                .run(LatinHypercube.draw(ParameterSet.shipped(), 1, 100));
        assertThatThrownBy(() -> new Comparison(List.of(gentle, fewer))).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("100");
        assertThatThrownBy(() -> new Comparison(List.of(gentle))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Comparison(List.of(gentle, gentle, gentle, gentle, gentle)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
