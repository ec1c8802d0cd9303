package org.evenkeel.engagement.touchpoint;

import java.time.LocalDate;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What of a touchpoint is set otherwise than it was generated. What is left out stays. */
public record TouchpointEditRequest(
        @Schema(description = "The role or post that does it; never a person's name") @Nullable @Size(min = 1, max = 200) String owner,
        @Schema(description = "First news is given in person or by a live call") @Nullable SpokenChannel channel,
        @Schema(description = "The day; within earliest and latest, and in the order of all words") @Nullable LocalDate planned) {
}
