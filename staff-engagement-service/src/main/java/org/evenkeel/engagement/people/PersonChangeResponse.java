package org.evenkeel.engagement.people;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One change of somebody's record. */
@Schema(name = "PersonChange")
public record PersonChangeResponse(
        UUID id,
        Instant at,
        @Schema(description = "Subject of whose token did it") String actor,
        @Schema(description = "A verb in the past") String action,
        @Schema(implementation = Object.class, description = "By field, before and after; empty where nothing was sealed, or the key was destroyed") Map<String, Object> values) {
}
