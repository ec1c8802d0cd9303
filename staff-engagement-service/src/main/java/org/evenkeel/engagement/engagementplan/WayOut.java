package org.evenkeel.engagement.engagementplan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The smallest change of one kind with which all rules can be kept. */
@Schema(name = "EngagementWayOut")
public record WayOut(
        @Schema(description = "What would change") String sentence,
        @Schema(description = "By how many days") int days) {
}
