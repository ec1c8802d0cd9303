package org.evenkeel.engagement.calendar;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The organisation's own days, all of them. */
public record OrganisationCalendarRequest(
        @Schema(description = "Days on which it is closed, beside weekends and bank holidays") @NotNull @Size(max = 400) List<@NotNull LocalDate> ownDays,
        @Schema(description = "When first news is avoided (D14)") @NotNull @Valid FirstNewsDays firstNews) {
}
