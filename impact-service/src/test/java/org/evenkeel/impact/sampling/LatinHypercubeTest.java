package org.evenkeel.impact.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;

import org.evenkeel.impact.parameter.ImpactParameter;
import org.evenkeel.impact.parameter.ParameterRow;
import org.evenkeel.impact.parameter.ParameterSet;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.junit.jupiter.api.Test;

class LatinHypercubeTest {

    private static final int DRAWS = 500;
    private final ParameterSet set = ParameterSet.shipped();
    private final Draws draws = LatinHypercube.draw(set, 1, DRAWS);

    @Test
    void each_slice_of_equal_probability_is_used_once() {
        for (ParameterRow row : set.all().stream().filter(ParameterRow::isDrawn).toList()) {
            double width = row.high() - row.low();
            BetaDistribution pert = BetaDistribution.of(1 + 4 * (row.central() - row.low()) / width,
                    1 + 4 * (row.high() - row.central()) / width);
            boolean[] used = new boolean[DRAWS];
            for (double value : draws.of(row.parameter())) {
                double place = pert.cumulativeProbability((value - row.low()) / width) * DRAWS;
                // values keep nine decimals, so one may lie a trace beside its slice
                int slice = (int) Math.min(DRAWS - 1, place);
                if (used[slice]) {
                    slice = place - slice < 0.5 ? slice - 1 : slice + 1;
                }
                assertThat(used[slice]).as("%s: slice %d", row.parameter(), slice).isFalse();
                used[slice] = true;
            }
        }
    }

    @Test
    void every_value_lies_in_its_range_with_perts_mean() {
        for (ParameterRow row : set.all()) {
            double[] values = draws.of(row.parameter());
            assertThat(Arrays.stream(values).boxed()).as("%s", row.parameter())
                    .allMatch(value -> value >= row.low() && value <= row.high());
            assertThat(Arrays.stream(values).average().orElseThrow()).as("%s", row.parameter())
                    .isCloseTo((row.low() + 4 * row.central() + row.high()) / 6,
                            within(1e-9 + (row.high() - row.low()) / DRAWS));
        }
    }

    @Test
    void equal_seeds_give_equal_futures_and_other_seeds_others() {
        Draws again = LatinHypercube.draw(set, 1, DRAWS);
        Draws other = LatinHypercube.draw(set, 2, DRAWS);
        for (ImpactParameter parameter : ImpactParameter.values()) {
            assertThat(again.of(parameter)).isEqualTo(draws.of(parameter));
            assertThat(set.row(parameter).isDrawn()).isEqualTo(!Arrays.equals(other.of(parameter), draws.of(parameter)));
        }
    }

    @Test
    void a_parameters_draws_do_not_depend_on_the_others() {
        String table = "base-turnover,0.08,0.12,0.16";
        ParameterSet changed = ParameterSet.parse("other",
                SampleTable.shipped().replace(table, "base-turnover,0.05,0.12,0.16"));
        Draws other = LatinHypercube.draw(changed, 1, DRAWS);
        assertThat(other.of(ImpactParameter.BASE_TURNOVER)).isNotEqualTo(draws.of(ImpactParameter.BASE_TURNOVER));
        assertThat(other.of(ImpactParameter.VACANCY_WEEKS)).isEqualTo(draws.of(ImpactParameter.VACANCY_WEEKS));
    }

    @Test
    void no_two_parameters_move_together() {
        double[] one = draws.of(ImpactParameter.BASE_TURNOVER);
        double[] other = draws.of(ImpactParameter.ANNOUNCEMENT_SHOCK);
        assertThat(correlation(one, other)).isBetween(-0.15, 0.15);
    }

    private static double correlation(double[] one, double[] other) {
        double meanOne = Arrays.stream(one).average().orElseThrow();
        double meanOther = Arrays.stream(other).average().orElseThrow();
        double product = 0;
        double squares = 0;
        double otherSquares = 0;
        for (int i = 0; i < one.length; i++) {
            product += (one[i] - meanOne) * (other[i] - meanOther);
            squares += (one[i] - meanOne) * (one[i] - meanOne);
            otherSquares += (other[i] - meanOther) * (other[i] - meanOther);
        }
        return product / Math.sqrt(squares * otherSquares);
    }

    @Test
    void a_quantile_is_the_distributions_within_a_millionth_of_the_range() {
        double worst = 0;
        for (ParameterRow row : ParameterSet.shipped().all()) {
            if (row.isDrawn()) {
                double width = row.high() - row.low();
                BetaDistribution beta = BetaDistribution.of(1 + 4 * (row.central() - row.low()) / width,
                        1 + 4 * (row.high() - row.central()) / width);
                PertQuantile quantile = new PertQuantile(row);
                for (int i = 1; i < 400; i++) {
                    double exact = row.low() + width * beta.inverseCumulativeProbability(i / 400.0);
                    worst = Math.max(worst, Math.abs(quantile.at(i / 400.0) - exact) / width);
                }
            }
        }
        System.out.printf("quantiles of all drawn parameters: %.1e of the range off at most%n", worst);
        assertThat(worst).isLessThan(1e-6);
    }
}
