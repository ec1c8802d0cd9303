package org.evenkeel.impact.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.assertj.core.data.Offset;
import org.evenkeel.impact.model.Baseline;
import org.evenkeel.impact.model.Conduct;
import org.evenkeel.impact.model.Course;
import org.evenkeel.impact.model.CourseBuilder;
import org.evenkeel.impact.model.DeliveryClass;
import org.evenkeel.impact.model.SampleOrganisation;
import org.evenkeel.impact.parameter.ParameterSet;
import org.evenkeel.impact.sampling.Draws;
import org.evenkeel.impact.sampling.LatinHypercube;
import org.junit.jupiter.api.Test;

class EnsembleTest {

    private static final ParameterSet SHIPPED = ParameterSet.shipped();
    private static final int FEW = 200;
    private final Baseline baseline = SampleOrganisation.of(10);

    private static FutureColumns run(Baseline baseline, Course course, Draws draws, int threads) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            return new Ensemble(baseline, course).run(draws, pool);
        } finally {
            pool.shutdownNow();
        }
    }

    private FutureColumns few(Course course) throws InterruptedException {
        return run(baseline, course, LatinHypercube.draw(SHIPPED, 1, FEW), 2);
    }

    @Test
    void the_same_seed_gives_the_same_bits_on_any_number_of_threads() throws InterruptedException {
        Course course = SampleOrganisation.cut(baseline, 0.1, Conduct.UNKNOWN);
        Draws draws = LatinHypercube.draw(SHIPPED, 7, FEW);
        FutureColumns one = run(baseline, course, draws, 1);
        FutureColumns three = run(baseline, course, LatinHypercube.draw(SHIPPED, 7, FEW), 3);
        for (FigureColumn figure : FigureColumn.values()) {
            assertThat(three.figure(figure)).as("%s", figure).isEqualTo(one.figure(figure));
        }
        assertThat(three.month(MonthlySeries.NET_BENEFIT, 47)).isEqualTo(one.month(MonthlySeries.NET_BENEFIT, 47));
    }

    @Test
    void doing_nothing_costs_loses_and_disturbs_nothing_in_any_future() throws InterruptedException {
        FutureColumns nothing = few(Course.nothing(baseline, 48, Conduct.UNKNOWN));
        for (FigureColumn figure : FigureColumn.values()) {
            assertThat(nothing.figure(figure)).as("%s", figure).containsOnly(0);
        }
        for (int month = 0; month < 48; month++) {
            assertThat(nothing.month(MonthlySeries.ORGANISATION_LEVEL, month)).containsOnly(1);
            assertThat(nothing.month(MonthlySeries.COMMITMENT_LOSS, month)).containsOnly(0);
        }
    }

    @Test
    void recovery_cost_is_its_parts_and_net_benefit_what_is_left_of_the_savings() throws InterruptedException {
        CourseBuilder saving = new CourseBuilder(baseline, 48);
        saving.announce(0, 2, 0, 2);
        saving.leave(0, 3, 2, 0, 0);
        for (int month = 3; month < 48; month++) {
            saving.money().planned()[DeliveryClass.DELIVERED.ordinal()][month] = 700_000;
        }
        saving.money().oneOff()[3] = 1_000_000;
        saving.money().exposed().awardKept()[3] = 3_000_000;
        FutureColumns columns = few(saving.build(Conduct.UNKNOWN));
        for (int draw = 0; draw < FEW; draw++) {
            double cost = 0;
            for (FigureColumn part : new FigureColumn[] { FigureColumn.HIRING, FigureColumn.OVERTIME, FigureColumn.CLEARING,
                    FigureColumn.SHORTFALL, FigureColumn.PARTNER_CONTRIBUTION, FigureColumn.PROCESS_EXPOSURE }) {
                cost += columns.figure(part)[draw];
            }
            assertThat(columns.figure(FigureColumn.RECOVERY_COST)[draw]).isCloseTo(cost, offset());
            assertThat(columns.figure(FigureColumn.NET_BENEFIT)[draw]).isCloseTo(33 * 700_000 - 1_000_000 - cost, offset());
            assertThat(columns.figure(FigureColumn.IN_YEAR_SAVING)[draw]).isEqualTo(9 * 700_000);
            assertThat(columns.figure(FigureColumn.LASTING_LOSS)[draw]).isZero();
        }
    }

    private static Offset<Double> offset() {
        return within(1e-3);
    }

    @Test
    void the_deeper_the_cut_under_one_promise_the_more_it_costs_to_recover_in_every_future() throws InterruptedException {
        double[] before = new double[FEW];
        for (double share : new double[] { 0.05, 0.1, 0.15, 0.2, 0.3, 0.5 }) {
            CourseBuilder course = new CourseBuilder(baseline, 48);
            for (int g = 0; g < baseline.teams().count(); g++) {
                course.announce(g, 20 * share, 0, 2);
                course.leave(g, 3, 20 * share, 0, 0);
            }
            double[] cost = few(course.build(Conduct.UNKNOWN)).figure(FigureColumn.RECOVERY_COST);
            System.out.printf("%.0f %% leave under one promise: recovery £%,.0f in the middle future%n", share * 100,
                    Quantiles.of(cost.clone()).p50() / 100);
            for (int draw = 0; draw < FEW; draw++) {
                assertThat(cost[draw]).as("future %d at %.2f", draw, share).isGreaterThan(before[draw]);
            }
            before = cost;
        }
    }

    @Test
    void a_deeper_cut_whose_promise_falls_with_it_costs_no_less_either() throws InterruptedException {
        double before = 0;
        for (double share : new double[] { 0.02, 0.05, 0.1, 0.15, 0.2, 0.3 }) {
            double cost = Quantiles.of(few(SampleOrganisation.cut(baseline, share, Conduct.UNKNOWN))
                    .figure(FigureColumn.RECOVERY_COST)).p50();
            System.out.printf("%.0f %% leave, half of it promised away: recovery £%,.0f%n", share * 100, cost / 100);
            assertThat(cost).isGreaterThan(before);
            before = cost;
        }
    }

    @Test
    void recovery_is_the_month_after_the_last_that_is_not_whole_if_three_are_left() {
        assertThat(FutureReading.recoveryMonth(new boolean[] { true, true, true })).isZero();
        assertThat(FutureReading.recoveryMonth(new boolean[] { true, false, true, true, true })).isEqualTo(2);
        assertThat(FutureReading.recoveryMonth(new boolean[] { true, false, true, true })).as("not reached").isEqualTo(4);
        assertThat(FutureReading.recoveryMonth(new boolean[] { false, true, true, true, false, true, true, true }))
                .isEqualTo(5);
    }

    @Test
    void two_thousand_futures_are_enough_to_tell_the_median_cost_within_a_hundredth() throws InterruptedException {
        Baseline small = SampleOrganisation.of(3);
        Course course = SampleOrganisation.cut(small, 0.1, Conduct.UNKNOWN);
        double[] medians = new double[20];
        for (int seed = 0; seed < medians.length; seed++) {
            Draws draws = LatinHypercube.draw(SHIPPED, 100 + seed, 2_000);
            medians[seed] = Quantiles.of(run(small, course, draws, 2).figure(FigureColumn.RECOVERY_COST)).p50();
        }
        double mean = Arrays.stream(medians).average().orElseThrow();
        double error = Math
                .sqrt(Arrays.stream(medians).map(median -> (median - mean) * (median - mean)).average().orElseThrow())
                / mean;
        System.out.printf("median recovery cost over 20 seeds: £%,.0f, RMS error %.3f %%%n", mean / 100, error * 100);
        assertThat(error).isLessThanOrEqualTo(0.01);
    }

    @Test
    void sixty_teams_take_a_bearable_time() throws InterruptedException {
        Baseline large = SampleOrganisation.of(60);
        Course course = SampleOrganisation.cut(large, 0.1, Conduct.UNKNOWN);
        long start = System.nanoTime();
        Draws draws = LatinHypercube.draw(SHIPPED, 1, 2_000);
        long drawn = System.nanoTime();
        FutureColumns columns = run(large, course, draws, Runtime.getRuntime().availableProcessors());
        long done = System.nanoTime();
        System.out.printf("2,000 futures × 48 months × 60 teams on %d cores: %d ms to draw, %d ms to simulate%n",
                Runtime.getRuntime().availableProcessors(), (drawn - start) / 1_000_000, (done - drawn) / 1_000_000);
        assertThat(columns.draws()).isEqualTo(2_000);
    }
}
