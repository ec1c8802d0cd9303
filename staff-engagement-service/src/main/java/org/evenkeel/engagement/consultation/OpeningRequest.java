package org.evenkeel.engagement.consultation;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a consultation was opened. */
@Schema(name = "ConsultationOpeningRequest")
public record OpeningRequest(
        @Schema(description = "Not before it was authorised, and not in the future") @NotNull LocalDate openedOn) {
}
