package org.evenkeel.engagement.engagementplan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * A plan as planning tells it when it is authorised to consult, and when a next version of it is endorsed.
 *
 * @param lineageId the plan's first version, by which all versions are one plan
 * @param papersPublicOn when the board's papers become public; null where they do not
 * @param previousPlanId the version before; null when it is authorised
 * @param toConsult measures that no consultation yet held covers as they are now proposed
 */
public record PlanToConsult(@NotNull UUID lineageId, @NotNull UUID planId, @Min(1) int version,
        @Nullable @Size(max = 200) String contentSha256, @NotBlank @Size(max = 500) String name,
        @Nullable @Size(max = 100) String year,
        @NotNull LocalDate authorisedOn, @Nullable @Size(max = 1000) String whoDecides, @Nullable LocalDate decisionBy,
        @Nullable LocalDate papersPublicOn, @Size(max = 4000) List<@NotNull LocalDate> nonWorkingDays,
        @NotNull @Size(max = 2000) List<@NotNull @Valid MeasureToConsult> measures, @Nullable UUID previousPlanId,
        @Size(max = 2000) List<@NotBlank @Size(max = 100) String> toConsult,
        @Size(max = 2000) List<@NotNull @Valid MeasureChange> changes) {

    public PlanToConsult {
        nonWorkingDays = nonWorkingDays == null ? List.of() : nonWorkingDays;
        toConsult = toConsult == null ? List.of() : toConsult;
        changes = changes == null ? List.of() : changes;
    }

    /** When the board authorised this version to be consulted on; null where it is only endorsed. */
    @Nullable
    LocalDate authorised() {
        return previousPlanId == null ? authorisedOn : null;
    }

    /** What of a measure changed since the version before. */
    public record MeasureChange(@NotBlank @Size(max = 100) String measure, @NotNull @Size(max = 2000) String what) {
    }
}
