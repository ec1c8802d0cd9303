package org.evenkeel.engagement.people;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How many people a team or a pool has. Fewer than five are not counted out: the number would tell of persons. */
@Schema(name = "PeopleCount")
public record PeopleCountResponse(
        Of of,
        @Schema(description = "Of the team or the pool, as in planning") String reference,
        @Schema(description = "Absent where there are fewer than five") @Nullable Long people,
        boolean fewerThanFive) {

    private static final int TOLD = 5;

    public enum Of {
        @JsonProperty("team")
        TEAM,
        @JsonProperty("pool")
        POOL
    }

    static PeopleCountResponse of(Of of, String reference, long people) {
        boolean few = people < TOLD;
        return new PeopleCountResponse(of, reference, few ? null : people, few);
    }
}
