package org.evenkeel.engagement.dignity;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Facts to be put on record. */
public record DignityFactRequest(
        @Schema(description = "Any version of the plan") @NotNull UUID planId,
        @Schema(description = "Whether it is arranged, or has happened") @NotNull DignityClock clock,
        @NotNull @Valid DignityFacts facts,
        @Schema(description = "The record that this one puts right; it stays, and counts no more") @Nullable UUID replaces) {
}
