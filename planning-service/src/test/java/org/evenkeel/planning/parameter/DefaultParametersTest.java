package org.evenkeel.planning.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Arrays;

import org.evenkeel.planning.measure.MeasureKind;
import org.junit.jupiter.api.Test;

/** The table of default values. */
class DefaultParametersTest {

    private final DefaultParameters parameters = DefaultParameters.load();

    @Test
    void every_parameter_says_what_it_rests_on_and_what_it_is_for() {
        assertThat(parameters.all()).hasSizeGreaterThan(50).allSatisfy(parameter -> {
            assertThat(parameter.evidence()).isNotBlank();
            assertThat(parameter.unit()).isNotBlank();
            assertThat(parameter.usedFor()).isNotBlank();
        });
    }

    @Test
    void every_kind_of_measure_has_a_level_loss() {
        assertThat(Arrays.stream(MeasureKind.values()).map(kind -> parameters.value("level-loss-" + kind.name())))
                .allSatisfy(factor -> assertThat(factor).isBetween(BigDecimal.ZERO, BigDecimal.ONE));
        assertThat(parameters.value("level-loss-SERVICE_REDUCTION")).isEqualByComparingTo("1");
        assertThat(parameters.value("level-loss-FINANCING")).isZero();
    }

    @Test
    void values_are_read_as_numbers_shares_and_words() {
        assertThat(parameters.value("employees-per-fte")).isEqualByComparingTo("1.2");
        assertThat(parameters.basisPoints("base-turnover-a-year")).isEqualTo(1_200);
        assertThat(parameters.whole("individual-consultation-days")).isEqualTo(14);
        assertThat(parameters.get("jurisdiction").central()).isEqualTo("ENGLAND");
        assertThat(parameters.value("absence-ratio-at-13")).isEqualByComparingTo("1.25");
    }

    @Test
    void an_unknown_name_and_a_range_out_of_order_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> parameters.get("nonsense")).withMessageContaining("nonsense");
        assertThatIllegalArgumentException().isThrownBy(() -> new Parameter("x", BigDecimal.ONE, "0.5", BigDecimal.TEN, "u",
                EvidenceGrade.X, "e", "f"));
    }
}
