package org.evenkeel.engagement.retention;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long what is kept. */
@Schema(name = "RetentionPeriod")
public record RetentionPeriodResponse(RetentionCategory category, @Schema(description = "Since the person left") int months,
        String source, @Schema(description = "Whether the organisation decided it, and not the product") boolean ownDecision) {
}
