package org.evenkeel.engagement.suggestion;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Received. */
@Schema(name = "PublicSuggestion")
public record PublicSuggestionResponse(
        @Schema(description = "Keep it: by it you, and nobody else, see what became of your suggestion") String follow,
        String whatBecameOfIt) {
}
