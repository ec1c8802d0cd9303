package org.evenkeel.engagement.suggestion;

import java.time.LocalDate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A link by which people without an account suggest. */
public record SuggestionLinkRequest(
        @NotBlank @Size(max = 200) @Schema(description = "For whom it is, such as carers' group") String name,
        @NotNull @Schema(description = "SERVICE_USER, VOLUNTEER or PARTNER: people without an account") SuggestedBy from,
        @NotNull @Schema(description = "Today or later") LocalDate lastDay,
        @Min(1) @Max(1000) @Schema(description = "How many suggestions an hour it takes; 20 where absent") @Nullable Integer anHour) {
}
