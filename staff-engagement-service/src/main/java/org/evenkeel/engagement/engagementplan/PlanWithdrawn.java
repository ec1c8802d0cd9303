package org.evenkeel.engagement.engagementplan;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** That a plan was withdrawn. */
public record PlanWithdrawn(@NotNull UUID lineageId, @NotNull UUID planId, @NotNull @Size(max = 4000) String reason,
        @NotNull LocalDate withdrawnOn) {
}
