package org.evenkeel.impact.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.evenkeel.impact.parameter.OwnValue.Origin;
import org.evenkeel.impact.sampling.LatinHypercube;
import org.junit.jupiter.api.Test;

class OwnValuesTest {

    private final ParameterSet shipped = ParameterSet.shipped();

    private static OwnValue own(ImpactParameter parameter, double low, double central, double high) {
        return new OwnValue(parameter, new ParameterRange(low, central, high), Origin.OVERRIDE, "Exit interviews");
    }

    @Test
    void no_own_values_are_the_shipped_version() {
        assertThat(shipped.with(List.of())).isSameAs(shipped);
    }

    @Test
    void the_reason_makes_no_other_version_and_the_order_neither() {
        OwnValue turnover = own(ImpactParameter.BASE_TURNOVER, 0.1, 0.15, 0.2);
        OwnValue vacancy = own(ImpactParameter.VACANCY_WEEKS, 8, 14, 20);
        OwnValue otherwise = new OwnValue(ImpactParameter.BASE_TURNOVER, turnover.range(), Origin.OVERRIDE, "Another reason");
        assertThat(shipped.with(List.of(turnover, vacancy)).version())
                .isEqualTo(shipped.with(List.of(vacancy, otherwise)).version())
                .isNotEqualTo(shipped.with(List.of(turnover)).version()).startsWith("2026-11+2 ");
    }

    @Test
    void own_history_is_moderate_evidence_and_a_persons_word_is_no_better_than_before() {
        assertThat(shipped.with(List.of(own(ImpactParameter.BASE_TURNOVER, 0.1, 0.15, 0.2)))
                .row(ImpactParameter.BASE_TURNOVER).evidence().grade()).isEqualTo(EvidenceGrade.X);
        OwnValue calibrated = new OwnValue(ImpactParameter.BASE_TURNOVER, new ParameterRange(0.1, 0.15, 0.2),
                Origin.CALIBRATION, "three years");
        ParameterRow row = shipped.with(List.of(calibrated)).row(ImpactParameter.BASE_TURNOVER);
        assertThat(row.evidence().grade()).isEqualTo(EvidenceGrade.B);
        assertThat(row.evidence().study()).isEqualTo("Own history: three years");
        assertThat(row.evidence().limits()).startsWith("In place of 0.08 / 0.12 / 0.16.");
    }

    @Test
    void a_fixed_parameter_may_be_given_a_range_and_the_futures_of_others_stay_as_they_are() {
        ParameterSet set = shipped.with(List.of(own(ImpactParameter.OVERTIME_LIMIT, 0.05, 0.10, 0.15)));
        assertThat(set.row(ImpactParameter.OVERTIME_LIMIT).isDrawn()).isTrue();
        assertThat(LatinHypercube.draw(set, 1, 100).of(ImpactParameter.BASE_TURNOVER))
                .isEqualTo(LatinHypercube.draw(shipped, 1, 100).of(ImpactParameter.BASE_TURNOVER));
        assertThat(shipped.with(List.of(own(ImpactParameter.BASE_TURNOVER, 0.15, 0.15, 0.15)))
                .row(ImpactParameter.BASE_TURNOVER).isDrawn()).isFalse();
    }

    @Test
    void every_shipped_value_is_within_its_bounds() {
        assertThat(shipped.all()).allSatisfy(row -> {
            ParameterBounds bounds = ParameterBounds.of(row.parameter());
            assertThat(row.low()).as(row.parameter().publicName()).isGreaterThanOrEqualTo(bounds.least());
            assertThat(row.high()).as(row.parameter().publicName()).isLessThanOrEqualTo(bounds.most());
        });
    }

    @Test
    void a_kept_set_is_read_as_it_was() {
        ParameterSet set = shipped.with(List.of(own(ImpactParameter.VACANCY_WEEKS, 8, 14, 20)));
        ParameterSet again = ParameterSet.kept(set.version(), set.all());
        assertThat(again.all()).isEqualTo(set.all());
        assertThat(again.version()).isEqualTo(set.version());
    }

    @Test
    void what_is_not_in_order_is_no_range() {
        assertThatThrownBy(() -> new ParameterRange(0.2, 0.1, 0.3)).hasMessageContaining("not in order");
        assertThatThrownBy(() -> new ParameterRange(Double.NaN, 0.1, 0.3)).hasMessageContaining("not in order");
        assertThatThrownBy(() -> new ParameterRange(0, 0.1, Double.POSITIVE_INFINITY)).hasMessageContaining("not in order");
    }
}
