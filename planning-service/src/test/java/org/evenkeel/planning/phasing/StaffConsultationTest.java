package org.evenkeel.planning.phasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class StaffConsultationTest {

    private static final LocalDate OPENS = LocalDate.parse("2026-04-01");

    @Test
    void gives_notice_the_day_after_it_closes_and_does_not_count_that_day() {
        StaffConsultation staff = new StaffConsultation(OPENS, 30, 30, 4);
        assertThat(staff.closes()).isEqualTo("2026-04-30");
        assertThat(staff.noticeGiven()).isEqualTo("2026-05-01");
        assertThat(staff.employmentEnds()).isEqualTo("2026-05-29");
        assertThat(staff.earliestDismissal()).isEqualTo("2026-05-01");
    }

    @Test
    void cannot_be_shorter_than_law_asks() {
        assertThatIllegalArgumentException().isThrownBy(() -> new StaffConsultation(OPENS, 29, 30, 4));
    }

    @Property
    void never_dismisses_before_law_allows(@ForAll @IntRange(max = 120) int days, @ForAll @IntRange(max = 120) int minimum,
            @ForAll @IntRange(max = 20) int noticeWeeks) {
        StaffConsultation staff = new StaffConsultation(OPENS, Math.max(days, minimum), minimum, noticeWeeks);
        assertThat(staff.employmentEnds()).isAfterOrEqualTo(staff.earliestDismissal());
        assertThat(staff.noticeGiven()).isEqualTo(staff.closes().plusDays(1));
    }
}
