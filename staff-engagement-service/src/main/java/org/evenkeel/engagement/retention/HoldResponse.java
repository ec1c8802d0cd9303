package org.evenkeel.engagement.retention;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A litigation hold. */
@Schema(name = "LitigationHold")
public record HoldResponse(UUID id, @Schema(description = "Absent for everyone") @Nullable UUID person, String reason,
        LocalDate placedOn, @Schema(description = "Absent while it stands") @Nullable LocalDate releasedOn,
        @Nullable String releaseReason) {
}
