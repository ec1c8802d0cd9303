package org.evenkeel.engagement.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The organisation's own days. */
@Schema(name = "OrganisationCalendar")
public record OrganisationCalendarResponse(List<LocalDate> ownDays, FirstNewsDays firstNews,
        @Schema(description = "The days to avoid as shipped") FirstNewsDays firstNewsByDefault,
        @Schema(description = "What else can be done about bad days for first news") String alternative,
        @Schema(description = "Absent while all is as shipped") @Nullable String changedBy, @Nullable Instant changedAt) {
}
