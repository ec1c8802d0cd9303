package org.evenkeel.engagement.feed;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To have a calendar of what an owner has to do. */
@Schema(name = "CalendarFeedRequest")
public record FeedRequest(
        @Schema(description = "The role or post, as touchpoints name it: Line manager of North") @NotBlank @Size(max = 500) String owner) {
}
