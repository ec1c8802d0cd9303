package org.evenkeel.planning.phasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.MonthDay;
import java.util.List;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class MonthlyPhasingTest {

    private static final FinancialYear YEAR = FinancialYear.of(MonthDay.of(4, 1), 2026);

    @Test
    void gives_each_month_its_days() {
        assertThat(MonthlyPhasing.evenly(36_500, YEAR.firstDay(), YEAR)).containsExactly(3_000L, 3_100L, 3_000L, 3_100L,
                3_100L, 3_000L, 3_100L, 3_000L, 3_100L, 3_100L, 2_800L, 3_100L);
    }

    @Test
    void gives_nothing_before_the_saving_starts() {
        assertThat(MonthlyPhasing.evenly(4_600, YEAR.firstDay().plusDays(319), YEAR)).containsExactly(0L, 0L, 0L, 0L, 0L, 0L,
                0L, 0L, 0L, 0L, 1_500L, 3_100L);
    }

    @Test
    void gives_nothing_in_a_year_it_does_not_start_in() {
        assertThat(MonthlyPhasing.evenly(0, YEAR.lastDay().plusDays(1), YEAR)).hasSize(12).containsOnly(0L);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MonthlyPhasing.evenly(1, YEAR.lastDay().plusDays(1), YEAR));
    }

    @Property
    void adds_up_to_the_penny(@ForAll @LongRange(min = -1_000_000_000L, max = 1_000_000_000_000L) long pence,
            @ForAll @IntRange(min = -100, max = 364) int days) {
        List<Long> months = MonthlyPhasing.evenly(pence, YEAR.firstDay().plusDays(days), YEAR);
        assertThat(months).hasSize(12);
        assertThat(months.stream().mapToLong(Long::longValue).sum()).isEqualTo(pence);
    }

    @Property
    void never_gives_a_month_less_than_nothing(@ForAll @LongRange(max = 1_000_000_000_000L) long pence,
            @ForAll @IntRange(min = -100, max = 364) int days) {
        assertThat(MonthlyPhasing.evenly(pence, YEAR.firstDay().plusDays(days), YEAR)).allMatch(month -> month >= 0);
    }
}
