package org.evenkeel.engagement.readiness;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Change capacity of the executive and the middle teams. */
public record ReadinessResponse(
        @Schema(description = "Whether a profile has been assessed") Status status,
        @Schema(description = "Why it is unknown; absent when it is known") @Nullable String reason,
        @Schema(description = "When the profile was last assessed; absent while unknown") @Nullable Instant assessedAt,
        @Schema(description = "In order of months; empty while unknown") List<MonthOfCapacity> months,
        @Schema(description = "By which numbers a profile became days; empty while unknown") List<CapacityParameter> parameters) {

    public enum Status {
        @JsonProperty("unknown")
        UNKNOWN,
        @JsonProperty("known")
        KNOWN
    }

    /** What one month can carry, development sessions held by then included. */
    public record MonthOfCapacity(
            @Schema(description = "Year and month, such as 2027-04", pattern = "\\d{4}-\\d{2}") String month,
            @Schema(description = "Working days of the executive team that change may take") int executiveTeamDays,
            @Schema(description = "Working days of all middle teams together that change may take") int middleTeamsDays) {
    }

    static ReadinessResponse unknown(String reason) {
        return new ReadinessResponse(Status.UNKNOWN, reason, null, List.of(), List.of());
    }
}
