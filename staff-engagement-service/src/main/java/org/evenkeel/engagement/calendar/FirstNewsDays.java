package org.evenkeel.engagement.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * On which days first news is avoided (D14). People disagree whether that is right, so an organisation sets its own; the other
 * way is to tell early with full facts.
 */
@Schema(name = "FirstNewsDays")
public record FirstNewsDays(
        @Schema(description = "Weekdays to avoid, beside days that are no working days") @NotNull @Size(max = 7) Set<@NotNull DayOfWeek> weekdays,
        @Schema(description = "Whether the day before a weekend or holiday is avoided") boolean eveOfDaysOff,
        @Schema(description = "First day of a quiet time of year, such as --12-20; absent for none") @Nullable MonthDay quietFrom,
        @Schema(description = "Its last day") @Nullable MonthDay quietUntil,
        @Schema(description = "Other days to avoid") @NotNull @Size(max = 400) List<@NotNull LocalDate> days) {

    /** As the catalogue has it: Fridays, the eve of a day off, 20 December to 2 January. */
    public static final FirstNewsDays DEFAULT = new FirstNewsDays(Set.of(DayOfWeek.FRIDAY), true, MonthDay.of(12, 20),
            MonthDay.of(1, 2), List.of());

    boolean avoid(LocalDate day, boolean nextIsOff) {
        return weekdays.contains(day.getDayOfWeek()) || eveOfDaysOff && nextIsOff || isQuiet(MonthDay.from(day))
                || days.contains(day);
    }

    private boolean isQuiet(MonthDay day) {
        if (quietFrom == null || quietUntil == null) {
            return false;
        }
        boolean from = !day.isBefore(quietFrom);
        boolean until = !day.isAfter(quietUntil);
        return quietFrom.isAfter(quietUntil) ? from || until : from && until;
    }

    /** Whether a quiet time has one end only. */
    boolean isHalfStated() {
        return (quietFrom == null) != (quietUntil == null);
    }
}
