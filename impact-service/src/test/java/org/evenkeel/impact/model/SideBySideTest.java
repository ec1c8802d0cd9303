package org.evenkeel.impact.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

import org.evenkeel.impact.parameter.ParameterBlock;
import org.evenkeel.impact.parameter.ParameterValues;
import org.evenkeel.impact.sampling.Draws;
import org.junit.jupiter.api.Test;

/** Futures side by side say what each says alone, and what the equations say when written plainly, one future at a time. */
class SideBySideTest {

    private static final double EXACT = 1e-9;
    /** The rows before are of people and work, those after it of money and then of what is felt. */
    private static final int COSTS = 21;

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void each_future_is_what_the_plain_equations_say(@ForAll long seed, @ForAll @IntRange(max = 8) int teams,
            @ForAll @IntRange(max = 4) int services) {
        Random random = new Random(seed);
        Baseline baseline = RandomOrganisation.baseline(random, teams, services);
        Course course = RandomOrganisation.course(random, baseline);
        ParameterValues values = RandomOrganisation.values(random);
        Run run = new Simulation(baseline, course).run(values);
        Run plain = new PlainSimulation(baseline, course).run(values);
        Run nothing = new PlainSimulation(baseline, Course.nothing(baseline, course.months(), course.conduct())).run(values);
        List<double[]> found = RandomOrganisation.rows(run);
        List<double[]> expected = RandomOrganisation.rows(plain);
        for (int row = 0; row < found.size(); row++) {
            // a partner who leaves whatever is done is no doing of the plan
            boolean ofPartners = expected.get(row) == plain.costs().partners();
            double size = row < COSTS ? baseline.teams().everybody() : Arrays.stream(baseline.teams().annualPayPence()).sum();
            double scale = Math.max(Math.max(1, size), most(expected.get(row)));
            for (int t = 0; t < found.get(row).length; t++) {
                double wanted = expected.get(row)[t] - (ofPartners ? nothing.costs().partners()[t] : 0);
                if (!(Math.abs(found.get(row)[t] - wanted) <= EXACT * scale)) {
                    assertThat(found.get(row)[t]).as("row %d, place %d", row, t).isEqualTo(wanted);
                }
            }
        }
        assertThat(run.whole()).isEqualTo(plain.whole());
    }

    private static double most(double[] row) {
        return Arrays.stream(row).map(Math::abs).max().orElse(1);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void doing_nothing_costs_nothing_to_the_bit_in_any_future_of_any_organisation(@ForAll long seed,
            @ForAll @IntRange(max = 8) int teams, @ForAll @IntRange(max = 4) int services) {
        Random random = new Random(seed);
        Baseline baseline = RandomOrganisation.baseline(random, teams, services);
        Run run = new Simulation(baseline, Course.nothing(baseline, 60, Conduct.UNKNOWN))
                .run(RandomOrganisation.values(random));
        for (double[] cost : List.of(run.costs().hiring(), run.costs().overtime(), run.costs().clearing(),
                run.costs().lapsed(), run.costs().waiting(), run.costs().partners(), run.costs().exposure(),
                run.people().beyond().quits(), run.people().beyond().absenceDays(), run.people().commitmentLost(),
                run.work().unmet(), run.work().backlog())) {
            assertThat(cost).containsOnly(0);
        }
        assertThat(run.people().inPost()).containsOnly(run.people().inPost()[0]);
        assertThat(run.work().capacity()).containsOnly(run.work().capacity()[0]);
    }

    @Test
    void a_future_does_not_depend_on_its_neighbours() {
        Random random = new Random(7);
        Baseline baseline = SampleOrganisation.of(7);
        Course course = SampleOrganisation.cut(baseline, 0.2, Conduct.UNKNOWN);
        List<ParameterValues> futures = random.ints(33).mapToObj(any -> RandomOrganisation.values(random)).toList();
        ParameterBlock together = Draws.of(futures).block(0, futures.size());
        RunBlock block = new FutureBlock(baseline, course, futures.size()).run(together);
        FutureBlock alone = new FutureBlock(baseline, course, 1);
        for (int i = 0; i < futures.size(); i++) {
            RunBlock one = alone.run(ParameterBlock.of(futures.get(i)));
            for (MonthFigure figure : MonthFigure.values()) {
                double[] beside = block.months(figure, i);
                assertThat(beside).as("%s of future %d", figure, i).isEqualTo(one.months(figure, 0));
            }
        }
    }

    @Test
    void the_exponential_is_the_true_one_within_two_parts_in_ten_to_the_fourteen() {
        double worst = 0;
        for (double x = -8; x <= 8; x += 1 / 512.0) {
            worst = Math.max(worst, Math.abs(Exponential.of(x) / StrictMath.exp(x) - 1));
        }
        double most = 0;
        for (double x = -60; x <= -8; x += 1 / 64.0) {
            most = Math.max(most, Math.abs(Exponential.of(x) - StrictMath.exp(x)));
        }
        System.out.printf("exponential: relative error at most %.1e from -8 to 8, absolute at most %.1e below%n", worst, most);
        assertThat(worst).isLessThan(2e-14);
        assertThat(most).isLessThan(1e-15);
        assertThat(Exponential.of(0)).isEqualTo(1);
    }
}
