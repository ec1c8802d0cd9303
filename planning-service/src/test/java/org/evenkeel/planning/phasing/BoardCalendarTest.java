package org.evenkeel.planning.phasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

class BoardCalendarTest {

    private static final LocalDate MARCH = LocalDate.parse("2026-03-19");
    private static final LocalDate MAY = LocalDate.parse("2026-05-21");
    private static final BoardCalendar BOARD = new BoardCalendar(List.of(MAY, MARCH));

    @Test
    void finds_the_next_meeting_on_or_after_a_day() {
        assertThat(BOARD.nextOnOrAfter(MARCH.minusDays(1))).contains(MARCH);
        assertThat(BOARD.nextOnOrAfter(MARCH)).contains(MARCH);
        assertThat(BOARD.nextOnOrAfter(MARCH.plusDays(1))).contains(MAY);
        assertThat(BOARD.nextOnOrAfter(MAY.plusDays(1))).isEmpty();
    }

    @Test
    void finds_the_last_meeting_on_or_before_a_day() {
        assertThat(BOARD.lastOnOrBefore(MARCH.minusDays(1))).isEmpty();
        assertThat(BOARD.lastOnOrBefore(MARCH)).contains(MARCH);
        assertThat(BOARD.lastOnOrBefore(MAY.plusDays(1))).contains(MAY);
    }

    @Test
    void lets_a_board_without_stated_meetings_decide_on_any_day() {
        BoardCalendar any = new BoardCalendar(List.of());
        assertThat(any.nextOnOrAfter(MARCH)).contains(MARCH);
        assertThat(any.lastOnOrBefore(MARCH)).contains(MARCH);
    }
}
