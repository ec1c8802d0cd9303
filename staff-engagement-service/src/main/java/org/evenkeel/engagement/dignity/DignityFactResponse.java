package org.evenkeel.engagement.dignity;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Facts on record. */
@Schema(name = "DignityFactRecord")
public record DignityFactResponse(UUID id, DignityClock clock, DignityFacts facts,
        @Schema(description = "The record that this one put right") @Nullable UUID replaces, String recordedBy,
        Instant recordedAt) {
}
