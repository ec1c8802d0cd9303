package org.evenkeel.engagement.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.evenkeel.engagement.calendar.BankHolidays;
import org.evenkeel.engagement.calendar.WorkingDays;
import org.evenkeel.engagement.touchpoint.OpenTouchpoint;
import org.evenkeel.engagement.touchpoint.TouchpointStep;
import org.junit.jupiter.api.Test;

/** What an owner is reminded of, and when the engagement lead hears of it. */
class ReminderKindTest {

    private static final LocalDate FRIDAY = LocalDate.of(2027, 9, 10);

    private final WorkingDays calendar = new BankHolidays().workingDays(List.of("ENGLAND"), List.of());

    private ReminderKind of(LocalDate planned, LocalDate latest) {
        return ReminderKind.of(new OpenTouchpoint(new UUID(0, 1), new UUID(0, 2), "M-1", false, TouchpointStep.TEAM_TOLD,
                "Line manager of North", "north", planned, latest), FRIDAY, calendar);
    }

    @Test
    void what_is_planned_for_today_or_the_next_working_day_is_due() {
        LocalDate monday = FRIDAY.plusDays(3);
        assertThat(of(FRIDAY, monday)).isEqualTo(ReminderKind.DUE);
        assertThat(of(monday, monday)).isEqualTo(ReminderKind.DUE);
        assertThat(of(monday.plusDays(1), monday.plusDays(1))).isNull();
    }

    @Test
    void what_is_late_is_escalated_when_its_last_day_has_passed() {
        assertThat(of(FRIDAY.minusDays(1), FRIDAY)).isEqualTo(ReminderKind.OVERDUE);
        assertThat(of(FRIDAY.minusDays(2), FRIDAY.minusDays(1))).isEqualTo(ReminderKind.ESCALATED);
    }
}
