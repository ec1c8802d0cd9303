package org.evenkeel.impact.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.evenkeel.impact.ensemble.RankCorrelation;
import org.junit.jupiter.api.Test;

/** A plan's price, by the parts as a solver adds them up, beside what the whole model says of the same plan. */
class PricesAndModelTest {

    private static final int PLANS = 500;
    private final PricedSample sample = new PricedSample(new Random(20261123));

    @Test
    void no_price_is_below_zero_and_nothing_is_priced_for_nothing() {
        RecoveryPricesResponse prices = sample.prices();
        assertThat(prices.choices()).allSatisfy(choice -> assertThat(choice.components().values()).allMatch(p -> p > 0));
        assertThat(prices.teamTouched()).allMatch(team -> team.pence() >= 0);
        assertThat(prices.servicePointMonths()).allMatch(service -> service.pencePerPointMonth() > 0);
        assertThat(sample.price(List.of())).isZero();
        assertThat(sample.model(List.of())).isZero();
    }

    @Test
    void the_charge_on_absence_is_convex_and_rises() {
        for (RecoveryPricesResponse.TeamShareCharge charge : sample.prices().teamShareCharges()) {
            double before = 0;
            for (int i = 1; i < charge.breakpoints().size(); i++) {
                RecoveryPricesResponse.Breakpoint one = charge.breakpoints().get(i - 1);
                RecoveryPricesResponse.Breakpoint next = charge.breakpoints().get(i);
                double slope = (double) (next.pence() - one.pence()) / (next.shareBasisPoints() - one.shareBasisPoints());
                assertThat(slope).isGreaterThanOrEqualTo(before - 1);
                before = slope;
            }
            assertThat(charge.breakpoints().get(0).pence()).isZero();
        }
    }

    @Test
    void a_deeper_choice_under_one_promise_is_never_cheaper() {
        List<Long> totals = sample.deepening().stream()
                .map(choice -> choice.components().values().stream().mapToLong(Long::longValue).sum()).toList();
        System.out.println("prices of 1 to 10 of 40 leaving: " + totals);
        assertThat(totals).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void the_earlier_the_start_the_longer_it_is_paid_for() {
        List<Long> totals = sample.delaying().stream()
                .map(choice -> choice.components().values().stream().mapToLong(Long::longValue).sum()).toList();
        assertThat(totals).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void plans_stand_in_the_order_of_the_model() {
        double[] priced = new double[PLANS];
        double[] modelled = new double[PLANS];
        double[] saving = new double[PLANS];
        for (int i = 0; i < PLANS; i++) {
            List<PricedSample.Taken> plan = sample.plan();
            priced[i] = sample.price(plan);
            modelled[i] = sample.model(plan);
            saving[i] = PricedSample.saving(plan);
            assertThat(Math.signum(priced[i])).isEqualTo(Math.signum(modelled[i]));
        }
        double all = spearman(priced, modelled);
        List<Double> tenths = tenths(priced, modelled, saving);
        double sum = Arrays.stream(priced).sum() / Arrays.stream(modelled).sum();
        System.out
                .printf("Spearman of price and model over %d plans %.3f, within tenths of equal saving %s, prices come to %.2f "
                        + "of the model%n", PLANS, all, tenths, sum);
        assertThat(all).isGreaterThanOrEqualTo(0.95);
        assertThat(tenths).allMatch(tenth -> tenth >= 0.85);
        assertThat(sum).isCloseTo(1, within(0.3));
    }

    /** In every tenth of equal saving, and among plans that save at least so much: what a solver would choose from. */
    @Test
    void the_plan_that_prices_rank_first_costs_hardly_more_than_the_models_first() {
        double[] priced = new double[PLANS];
        double[] modelled = new double[PLANS];
        double[] saving = new double[PLANS];
        for (int i = 0; i < PLANS; i++) {
            List<PricedSample.Taken> plan = sample.plan();
            priced[i] = sample.price(plan);
            modelled[i] = sample.model(plan);
            saving[i] = PricedSample.saving(plan);
        }
        double[] sorted = saving.clone();
        Arrays.sort(sorted);
        List<Double> more = new ArrayList<>();
        for (int tenth = 1; tenth < 10; tenth++) {
            double target = sorted[tenth * PLANS / 10];
            double byPrice = modelled[first(priced, saving, target)];
            double byModel = modelled[first(modelled, saving, target)];
            more.add(Math.round((byPrice / byModel - 1) * 10_000) / 10_000.0);
        }
        System.out.println("the plan first by price costs more than the model's first, by target: " + more);
        assertThat(more).allMatch(share -> share <= 0.03);
    }

    private static int first(double[] cost, double[] saving, double target) {
        int first = -1;
        for (int i = 0; i < cost.length; i++) {
            if (saving[i] >= target && (first < 0 || cost[i] < cost[first])) {
                first = i;
            }
        }
        return first;
    }

    private static List<Double> tenths(double[] priced, double[] modelled, double[] saving) {
        Integer[] order = new Integer[PLANS];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> saving[i]));
        List<Double> tenths = new ArrayList<>();
        for (int tenth = 0; tenth < 10; tenth++) {
            int from = tenth * PLANS / 10;
            int size = PLANS / 10;
            double[] prices = new double[size];
            double[] model = new double[size];
            for (int i = 0; i < size; i++) {
                prices[i] = priced[order[from + i]];
                model[i] = modelled[order[from + i]];
            }
            tenths.add(Math.round(spearman(prices, model) * 1000) / 1000.0);
        }
        return tenths;
    }

    private static double spearman(double[] one, double[] other) {
        return RankCorrelation.of(RankCorrelation.centredRanks(one), RankCorrelation.centredRanks(other));
    }
}
