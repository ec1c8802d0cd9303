package org.evenkeel.engagement.consultation;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a consultation was closed. */
@Schema(name = "ConsultationClosingRequest")
public record ClosingRequest(
        @Schema(description = "Its last day; not before its minimum, and not in the future") @NotNull LocalDate closedOn) {
}
