package org.evenkeel.impact.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.DoubleStream;

import org.evenkeel.impact.parameter.ParameterValues;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

/** Whatever is put in, numbers come out: closed teams, empty services and zero budgets among them. */
class AnyInputTest {

    @Property(tries = 400, shrinking = ShrinkingMode.BOUNDED)
    void no_future_leaves_a_value_that_is_no_number_or_loses_anybody(@ForAll long seed, @ForAll @IntRange(max = 8) int teams,
            @ForAll @IntRange(max = 4) int services) {
        Random random = new Random(seed);
        Baseline baseline = RandomOrganisation.baseline(random, teams, services);
        Course course = RandomOrganisation.course(random, baseline);
        ParameterValues values = RandomOrganisation.values(random);
        Run run = new Simulation(baseline, course).run(values);
        RandomOrganisation.rows(run).forEach(row -> DoubleStream.of(row).forEach(value -> assertThat(value).isFinite()));
        DoubleStream.of(Savings.delivered(course, values)).forEach(value -> assertThat(value).isFinite());
        DoubleStream.of(LastingLoss.pence(baseline, course, values)).forEach(value -> assertThat(value).isNotNegative());
        for (int t = 0; t < RandomOrganisation.MONTHS; t++) {
            double size = Math.max(1, baseline.teams().everybody());
            assertThat(run.people().inPost()[t]).isBetween(-1e-9 * size, size * 10);
            assertThat(run.people().inPost()[t] + run.people().vacant()[t] - run.people().posts()[t])
                    .isBetween(-1e-9 * size, 1e-9 * size);
            assertThat(run.work().met()[t] + run.work().unmet()[t] - run.work().demand()[t])
                    .isBetween(-1e-6 * size, 1e-6 * size);
            assertThat(run.people().commitmentLost()[t]).isNotNegative();
        }
    }
}
