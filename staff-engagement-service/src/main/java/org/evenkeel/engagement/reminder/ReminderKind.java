package org.evenkeel.engagement.reminder;

import java.time.LocalDate;

import org.evenkeel.engagement.calendar.WorkingDays;
import org.evenkeel.engagement.touchpoint.OpenTouchpoint;
import org.jspecify.annotations.Nullable;

/** What somebody is reminded of. */
enum ReminderKind {
    /** It is planned for the next working day, or for today. */
    DUE,
    /** Its day has passed. */
    OVERDUE,
    /** The last day on which it could be done has passed: the engagement lead hears of it too. */
    ESCALATED;

    static @Nullable ReminderKind of(OpenTouchpoint touchpoint, LocalDate today, WorkingDays calendar) {
        if (touchpoint.latest().isBefore(today)) {
            return ESCALATED;
        }
        if (touchpoint.planned().isBefore(today)) {
            return OVERDUE;
        }
        return touchpoint.planned().isAfter(calendar.plus(today, 1)) ? null : DUE;
    }
}
