package org.evenkeel.engagement.promise;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What shows how a promise stands. It is added, and never changed. */
public record EvidenceRequest(@NotNull EvidenceShows shows,
        @NotNull @Schema(description = "From the day of the promise to today") LocalDate onDay,
        @NotBlank @Size(max = 2000) @Schema(description = "What there is to see, and where") String text) {
}
