package org.evenkeel.engagement.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
        @Schema(description = "First day of a quiet time of year, such as 12-20; absent for none") @Nullable @Pattern(regexp = DAY_OF_YEAR) String quietFrom,
        @Schema(description = "Its last day") @Nullable @Pattern(regexp = DAY_OF_YEAR) String quietUntil,
        @Schema(description = "Other days to avoid") @NotNull @Size(max = 400) List<@NotNull LocalDate> days) {

    private static final String DAY_OF_YEAR = "(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";

    /** As the catalogue has it: Fridays, the eve of a day off, 20 December to 2 January. */
    public static final FirstNewsDays DEFAULT = new FirstNewsDays(Set.of(DayOfWeek.FRIDAY), true, "12-20", "01-02",
            List.of());

    boolean avoid(LocalDate day, boolean nextIsOff) {
        return weekdays.contains(day.getDayOfWeek()) || eveOfDaysOff && nextIsOff
                || isQuiet("%02d-%02d".formatted(day.getMonthValue(), day.getDayOfMonth()))
                || days.contains(day);
    }

    private boolean isQuiet(String day) {
        if (quietFrom == null || quietUntil == null) {
            return false;
        }
        boolean from = day.compareTo(quietFrom) >= 0;
        boolean until = day.compareTo(quietUntil) <= 0;
        return quietFrom.compareTo(quietUntil) > 0 ? from || until : from && until;
    }

    /** Whether a quiet time has one end only. */
    boolean isHalfStated() {
        return (quietFrom == null) != (quietUntil == null);
    }
}
