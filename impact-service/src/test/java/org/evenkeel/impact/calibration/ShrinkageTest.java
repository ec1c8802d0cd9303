package org.evenkeel.impact.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.evenkeel.impact.calibration.CalibrationRequest.AbsenceYear;
import org.evenkeel.impact.calibration.CalibrationRequest.DeliveryYear;
import org.evenkeel.impact.calibration.CalibrationRequest.TurnoverYear;
import org.evenkeel.impact.parameter.AbsenceSector;
import org.evenkeel.impact.parameter.ImpactParameter;
import org.evenkeel.impact.parameter.ParameterRange;
import org.evenkeel.impact.parameter.ParameterSet;
import org.junit.jupiter.api.Test;

class ShrinkageTest {

    private static final ParameterRange TURNOVER = new ParameterRange(0.08, 0.12, 0.16);
    private final ParameterSet shipped = ParameterSet.shipped();

    private static Shrinkage turnover(double observed, double chance, double... yearly) {
        return Shrinkage.of(ImpactParameter.BASE_TURNOVER, TURNOVER, observed, chance, yearly);
    }

    @Test
    void one_year_worked_by_hand() {
        // τ² = 0.04 · 0.04 ⁄ 7; σ² = 0.15 · 0.85 ⁄ 1,000 + 0.015²; w = τ² ⁄ (τ² + σ²)
        Shrinkage one = turnover(0.15, 0.15 * 0.85 / 1_000, 0.15);
        assertThat(one.weight()).isCloseTo(0.000228571 / (0.000228571 + 0.0001275 + 0.000225), within(1e-6));
        assertThat(one.after().central()).isCloseTo(0.12 + 0.393356 * 0.03, within(1e-5));
        assertThat(one.after().low()).isCloseTo(one.after().central() - 0.04 * Math.sqrt(1 - 0.393356), within(1e-5));
        assertThat(one.after().high()).isCloseTo(one.after().central() + 0.04 * Math.sqrt(1 - 0.393356), within(1e-5));
    }

    @Test
    void more_years_weigh_more_and_narrow_the_range_and_restless_years_weigh_less() {
        Shrinkage one = turnover(0.15, 0, 0.15);
        Shrinkage three = turnover(0.15, 0, 0.15, 0.15, 0.15);
        Shrinkage restless = turnover(0.15, 0, 0.05, 0.15, 0.25);
        assertThat(three.weight()).isGreaterThan(one.weight());
        assertThat(three.after().high() - three.after().low()).isLessThan(one.after().high() - one.after().low());
        assertThat(restless.weight()).isLessThan(three.weight());
        assertThat(restless.betweenYears()).isCloseTo(0.1, within(1e-9));
    }

    @Test
    void what_is_observed_where_it_was_expected_moves_nothing_but_the_range() {
        assertThat(turnover(0.12, 0, 0.12, 0.12).after().central()).isEqualTo(0.12);
    }

    @Test
    void the_result_lies_between_what_ships_and_what_was_observed_and_within_its_bounds() {
        for (double observed : new double[] { 0, 0.01, 0.5, 1 }) {
            ParameterRange after = turnover(observed, 0, observed, observed).after();
            assertThat(after.central()).isBetween(Math.min(0.12, observed), Math.max(0.12, observed));
            assertThat(after.low()).isBetween(0.0, after.central());
            assertThat(after.high()).isBetween(after.central(), 1.0);
        }
    }

    @Test
    void reads_each_of_the_three_histories() {
        CalibrationRequest asked = new CalibrationRequest(AbsenceSector.NHS, "Returns",
                List.of(new TurnoverYear(2024, 300, 2_000), new TurnoverYear(2025, 450, 3_000)),
                List.of(new AbsenceYear(2025, 33_000, 3_000)),
                List.of(new DeliveryYear(2024, 1_000_000, 700_000), new DeliveryYear(2025, 3_000_000, 2_300_000)));
        List<CalibratedRate> rates = new HistoryReading(shipped, shipped).rates(asked);
        assertThat(rates).extracting(CalibratedRate::parameter).containsExactly("base-turnover", "absence-days-public",
                "programme-delivery");
        assertThat(rates).extracting(CalibratedRate::observed).containsExactly(0.15, 11.0, 0.75);
        assertThat(rates).allSatisfy(rate -> {
            System.out.println(rate.sentence());
            assertThat(rate.weight()).isBetween(0.05, 0.95);
            assertThat(rate.after().central()).isBetween(Math.min(rate.observed(), rate.shipped().central()),
                    Math.max(rate.observed(), rate.shipped().central()));
        });
        assertThat(rates.get(0).sentence()).startsWith("base-turnover was 0.150 over 2 years. With a weight of 0.62 on that");
    }

    @Test
    void a_rate_without_a_year_is_left_alone() {
        CalibrationRequest asked = new CalibrationRequest(AbsenceSector.CHARITY, "Returns", List.of(),
                List.of(new AbsenceYear(2025, 0, 40)), List.of());
        assertThat(new HistoryReading(shipped, shipped).rates(asked)).singleElement()
                .satisfies(rate -> assertThat(rate.parameter()).isEqualTo("absence-days-non-profit"));
    }
}
