package org.evenkeel.engagement.calendar;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One bank holiday of one list. */
@Schema(name = "BankHoliday")
public record BankHolidayResponse(HolidayList list, LocalDate date, String name,
        @Schema(description = "Where it comes from, and how sure that is") String source) {
}
