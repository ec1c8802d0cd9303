package org.evenkeel.planning.phasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How little a late start saves: every cell of the published table, for 2026/27, consultation opening on the first. */
class LateStartTest {

    private static final FinancialYear YEAR = FinancialYear.of(MonthDay.of(4, 1), 2026);

    @ParameterizedTest
    @CsvSource({
            "14,  4, 88 80 72 63 55 46 38 30 21 13  4  0",
            "14, 12, 73 65 56 48 39 31 23 14  6  0  0  0",
            "30,  4, 84 76 67 59 50 42 34 25 17  8  0  0",
            "30, 12, 68 60 52 44 35 27 18 10  2  0  0  0",
            "45,  4, 80 72 63 55 46 38 30 21 13  4  0  0",
            "45, 12, 64 56 48 39 31 22 14  6  0  0  0  0",
            "90,  4, 67 59 51 42 34 25 17  9  1  0  0  0",
            "90, 12, 52 44 35 27 19 10  2  0  0  0  0  0" })
    void leaves_so_many_per_cent_of_a_years_saving(int days, int noticeWeeks, String perCents) {
        List<Integer> expected = new ArrayList<>();
        for (String perCent : perCents.trim().split(" +", -1)) {
            expected.add(Integer.valueOf(perCent));
        }
        List<Integer> found = new ArrayList<>();
        for (int month = 0; month < FinancialYear.MONTHS; month++) {
            LocalDate opens = YEAR.monthStart(month);
            LocalDate savingFrom = new StaffConsultation(opens, days, 0, noticeWeeks).employmentEnds().plusDays(1);
            assertThat(savingFrom).isEqualTo(opens.plusDays(days + 1L + 7L * noticeWeeks));
            found.add(PartYearEffect.perCent(savingFrom, YEAR));
        }
        assertThat(found).hasSize(12).isEqualTo(expected);
    }
}
