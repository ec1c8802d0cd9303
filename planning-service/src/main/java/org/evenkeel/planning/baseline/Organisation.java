package org.evenkeel.planning.baseline;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * The organisation as a whole. Money in pence; a null is a value that nobody stated.
 *
 * @param financialYearStart day on which each financial year begins, for example {@code --04-01}
 * @param reservesLeastPence least the reserves policy allows
 * @param reservesMostPence most the reserves policy calls for
 * @param freeReservesPence unrestricted and available reserves now
 * @param openingCashPence cash on the first day of the planned year
 * @param cashFloorPence cash below which no month may end
 * @param nonWorkingDays bank holidays and the organisation's own closed days
 * @param boardMeetings days on which the board can decide
 * @param boardMembers number of members of the board
 * @param quorum members that a decision needs
 */
public record Organisation(
        @NotBlank @Size(max = 200) String name,
        @NotNull Sector sector,
        @NotNull MonthDay financialYearStart,
        @Nullable @PositiveOrZero Long reservesLeastPence,
        @Nullable @PositiveOrZero Long reservesMostPence,
        @Nullable Long freeReservesPence,
        @Nullable Long openingCashPence,
        @Nullable Long cashFloorPence,
        @Size(max = 2000) List<@NotNull LocalDate> nonWorkingDays,
        @Size(max = 500) List<@NotNull LocalDate> boardMeetings,
        @Nullable @PositiveOrZero Integer boardMembers,
        @Nullable @PositiveOrZero Integer quorum) {

    public Organisation {
        nonWorkingDays = List.copyOf(nonWorkingDays);
        boardMeetings = boardMeetings.stream().sorted().toList();
    }
}
