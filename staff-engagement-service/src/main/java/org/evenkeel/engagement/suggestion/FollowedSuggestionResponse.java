package org.evenkeel.engagement.suggestion;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of a suggestion, for its author. */
@Schema(name = "FollowedSuggestion")
public record FollowedSuggestionResponse(String title, SuggestionStatus status, String whatBecameOfIt,
        @Schema(description = "What finance made of it; absent until it is costed") SuggestionResponse.@Nullable Costing costing,
        @Nullable String reason) {
}
