package org.evenkeel.engagement.suggestion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A link by which people without an account suggest. */
@Schema(name = "SuggestionLink")
public record SuggestionLinkResponse(UUID id, String name, SuggestedBy from, LocalDate lastDay, int anHour, boolean revoked,
        Instant createdAt, @Schema(description = "What opens it; told once, when it is made") @Nullable String secret) {
}
