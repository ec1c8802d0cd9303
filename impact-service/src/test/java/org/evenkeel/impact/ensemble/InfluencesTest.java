package org.evenkeel.impact.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.evenkeel.impact.parameter.ImpactParameter;
import org.evenkeel.impact.parameter.ParameterSet;
import org.evenkeel.impact.sampling.Draws;
import org.evenkeel.impact.sampling.LatinHypercube;
import org.junit.jupiter.api.Test;

class InfluencesTest {

    private final Draws draws = LatinHypercube.draw(ParameterSet.shipped(), 1, 400);
    private final Influences influences = new Influences(ParameterSet.shipped(), draws);

    @Test
    void equals_share_their_mean_rank() {
        assertThat(RankCorrelation.centredRanks(new double[] { 5, 1, 5, 9 })).containsExactly(0, -1.5, 0, 1.5);
        assertThat(RankCorrelation.of(new double[] { -1, 0, 1 }, new double[] { 1, 0, -1 })).isEqualTo(-1);
        assertThat(RankCorrelation.of(new double[] { -1, 0, 1 }, new double[3])).as("what does not vary").isZero();
    }

    @Test
    void quantiles_are_values_that_occur() {
        double[] values = new double[2_000];
        for (int i = 0; i < values.length; i++) {
            values[i] = values.length - i;
        }
        assertThat(Quantiles.of(values)).isEqualTo(new Quantiles(201, 1_001, 1_801));
    }

    @Test
    void a_figure_that_follows_one_parameter_names_it_alone() {
        double[] figure = draws.of(ImpactParameter.OVERTIME_RATE);
        List<Influences.Influence> strongest = influences.strongest(figure, 10);
        assertThat(strongest.get(0).row().parameter()).isEqualTo(ImpactParameter.OVERTIME_RATE);
        assertThat(strongest.get(0).correlation()).isCloseTo(1, within(1e-9));
        assertThat(strongest.get(0).atLow()).isLessThan(1.42);
        assertThat(strongest.get(0).atHigh()).isGreaterThan(1.58);
    }

    @Test
    void a_figure_rests_on_weak_evidence_by_the_share_of_its_variance() {
        double[] strong = draws.of(ImpactParameter.COMMITMENT_BY_FAIRNESS);
        double[] weak = draws.of(ImpactParameter.OVERTIME_RATE);
        double[] both = new double[strong.length];
        for (int i = 0; i < both.length; i++) {
            // ranges 0.2 and 0.6: weighed, they move the figure alike
            both[i] = 3 * strong[i] + weak[i];
        }
        assertThat(influences.weakShare(strong)).isLessThan(0.1);
        assertThat(influences.weakShare(weak)).isGreaterThan(0.9);
        assertThat(influences.weakShare(both)).isBetween(0.35, 0.65);
        assertThat(influences.weakShare(new double[400])).isZero();
    }
}
