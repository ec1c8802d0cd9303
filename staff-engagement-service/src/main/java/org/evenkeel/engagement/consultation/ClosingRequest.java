package org.evenkeel.engagement.consultation;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That a consultation was closed. */
@Schema(name = "ConsultationClosingRequest")
public record ClosingRequest(
        @Schema(description = "Its last day; not before it opened, not before what the public was promised, and not in the future") @NotNull LocalDate closedOn,
        @Schema(description = "Why it is genuinely complete, where it closes before law's least number of days: those run to the first dismissal, not to the end of talking") @Nullable @Size(max = 4000) String completeBecause) {
}
