package org.evenkeel.engagement.feed;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A calendar's private link. */
@Schema(name = "CalendarFeed")
public record FeedResponse(UUID id, String owner, String madeBy, Instant madeAt,
        @Schema(description = "Absent while it can be read") @Nullable Instant revokedAt,
        @Schema(description = "Told once, when it is made: whoever has it can read the calendar") @Nullable String url) {
}
