package org.evenkeel.planning.phasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.evenkeel.planning.baseline.AgeAndService;
import org.evenkeel.planning.baseline.Pool;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LeavingEmployeesTest {

    private static final int ONE_POINT_TWO = 12_000;

    private static Pool pool(int employees, BigDecimal fte) {
        return new Pool("p", "t", "role", null, employees, fte, BigDecimal.ZERO, BigDecimal.ZERO, 0, 0,
                new AgeAndService(40, 5), false, null);
    }

    @ParameterizedTest
    @CsvSource({
            "10, 10, 3, 3", "12, 10, 5, 6", "12, 10, 5.01, 7", "12, 10, 0.01, 1", "12, 10, 0, 0", "12, 10, 10, 12",
            "10, 7.5, 2.25, 3", "1, 3, 3, 1", "7, 0.7, 0.1, 1" })
    void rounds_people_up_exactly(int employees, BigDecimal poolFte, BigDecimal fte, int leavers) {
        assertThat(LeavingEmployees.of(fte, pool(employees, poolFte), ONE_POINT_TWO)).isEqualTo(leavers);
    }

    @ParameterizedTest
    @CsvSource({ "0, 10, 5, 6", "12, 0, 5, 6", "0, 0, 5.01, 7", "0, 0, 0, 0" })
    void takes_the_assumed_ratio_where_the_pool_states_none(int employees, BigDecimal poolFte, BigDecimal fte, int leavers) {
        assertThat(LeavingEmployees.of(fte, pool(employees, poolFte), ONE_POINT_TWO)).isEqualTo(leavers);
    }

    @Property
    void never_counts_fewer_people_than_their_share(@ForAll @IntRange(min = 1, max = 500) int employees,
            @ForAll @IntRange(min = 1, max = 50_000) int poolHundredths, @ForAll @IntRange(max = 50_000) int hundredths) {
        int leavers = LeavingEmployees.of(BigDecimal.valueOf(hundredths, 2),
                pool(employees, BigDecimal.valueOf(poolHundredths, 2)), ONE_POINT_TWO);
        long share = (long) hundredths * employees;
        assertThat((long) leavers * poolHundredths).isGreaterThanOrEqualTo(share);
        assertThat((leavers - 1L) * poolHundredths).isLessThan(Math.max(share, 1));
    }
}
