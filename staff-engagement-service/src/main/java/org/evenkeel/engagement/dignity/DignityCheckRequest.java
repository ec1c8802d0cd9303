package org.evenkeel.engagement.dignity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evenkeel.engagement.engagementplan.MeasureToConsult;
import org.evenkeel.engagement.engagementplan.PlanToConsult;
import org.jspecify.annotations.Nullable;

/** A plan to be checked before it is proposed. */
public record DignityCheckRequest(
        @NotNull UUID planId,
        @NotBlank @Size(max = 500) String name,
        @Schema(description = "When it is to be authorised to consult; today where left out") @Nullable LocalDate authorisedOn,
        @Schema(description = "When the board's papers become public; absent where they do not") @Nullable LocalDate papersPublicOn,
        @Nullable @Size(max = 4000) List<@NotNull LocalDate> nonWorkingDays,
        @NotNull @Size(max = 2000) List<@NotNull @Valid MeasureToConsult> measures) {

    PlanToConsult asPlan(LocalDate today) {
        return new PlanToConsult(planId, planId, 1, null, name, null, authorisedOn == null ? today : authorisedOn, null, null,
                papersPublicOn, nonWorkingDays == null ? List.of() : nonWorkingDays, measures, null, List.of(), List.of());
    }
}
