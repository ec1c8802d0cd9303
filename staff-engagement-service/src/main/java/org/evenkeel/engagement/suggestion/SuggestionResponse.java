package org.evenkeel.engagement.suggestion;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A suggestion, and what became of it. */
@Schema(name = "Suggestion")
public record SuggestionResponse(
        UUID id,
        String title,
        String description,
        @Schema(description = "Reference of the service it is about, as in planning") @Nullable String service,
        SuggestedBy from,
        @Schema(description = "Whether whoever asks is its author") boolean mine,
        @Schema(description = "Told to the engagement lead alone; absent too where the author is not on the workforce list") @Nullable String authorName,
        Instant createdAt,
        SuggestionStatus status,
        @Schema(description = "One sentence for its author") String whatBecameOfIt,
        @Schema(description = "Absent until it is costed") @Nullable Costing costing,
        @Schema(description = "Why it was refused; absent otherwise") @Nullable String reason,
        @Nullable Instant decidedAt) {

    @Schema(name = "SuggestionCosting")
    public record Costing(
            @Schema(description = "Saving over twelve months; below zero it costs") @Nullable Long fullYearPence,
            @Nullable Long oneOffPence,
            String note) {
    }
}
