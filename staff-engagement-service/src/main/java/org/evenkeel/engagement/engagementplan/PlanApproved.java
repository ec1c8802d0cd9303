package org.evenkeel.engagement.engagementplan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** That the board approved a plan: the second of its decisions, after consultation. */
public record PlanApproved(@NotNull UUID lineageId, @NotNull UUID planId, int version, @NotNull LocalDate approvedOn,
        @NotNull @Size(max = 2000) List<@NotBlank @Size(max = 100) String> measures) {
}
