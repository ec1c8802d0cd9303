package org.evenkeel.engagement.consultation;

import java.time.LocalDate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That notice was given. */
@Schema(name = "RedundancyNoticeRequest")
public record NoticeRequest(
        @Schema(description = "After closing, approval and notification; not in the future") @NotNull LocalDate givenOn,
        @Min(1) @Max(1_000_000) int employees) {
}
