package org.evenkeel.planning.phasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class ProportionTest {

    @ParameterizedTest
    @CsvSource({ "1, 1, 2, 1", "-1, 1, 2, -1", "3, 1, 2, 2", "1, 1, 3, 0", "2, 1, 3, 1", "-2, 1, 3, -1", "5, 0, 3, 0",
            "100, 365, 365, 100" })
    void rounds_half_a_penny_away_from_zero(long pence, long part, long whole, long share) {
        assertThat(Proportion.of(pence, part, whole)).isEqualTo(share);
    }

    @Property
    void is_exact_for_amounts_of_any_size(@ForAll @LongRange(min = -(1L << 55), max = 1L << 55) long pence,
            @ForAll @IntRange(max = 5_000) int part, @ForAll @IntRange(min = 1, max = 5_000) int whole) {
        BigDecimal exact = BigDecimal.valueOf(pence).multiply(BigDecimal.valueOf(part)).divide(BigDecimal.valueOf(whole), 0,
                RoundingMode.HALF_UP);
        if (exact.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0) {
            assertThat(Proportion.of(pence, part, whole)).isEqualTo(exact.longValueExact());
        }
    }

    @Property
    void is_exact_near_half_a_penny(@ForAll @LongRange(min = -10_000, max = 10_000) long pence,
            @ForAll @IntRange(max = 366) int part, @ForAll @IntRange(min = 365, max = 366) int whole) {
        assertThat(Proportion.of(pence, part, whole)).isEqualTo(BigDecimal.valueOf(pence * part)
                .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP).longValueExact());
    }
}
