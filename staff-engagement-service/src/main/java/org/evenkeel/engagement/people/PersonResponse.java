package org.evenkeel.engagement.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonProperty;

/** One person, with what the reader needs and no more. */
@Schema(name = "Person")
public record PersonResponse(
        @Schema(description = "Pseudonymous; the one reference to a person anywhere else") UUID id,
        String name,
        @Nullable String email,
        @Nullable String post,
        @Schema(description = "Reference of the team, as in planning") @Nullable String team,
        @Schema(description = "Reference of the pool of like posts, as in planning") @Nullable String pool,
        @Schema(description = "Absent where none is stated, or the manager left") @Nullable UUID managerId,
        @Nullable LocalDate leaveFrom,
        @Nullable LocalDate leaveUntil,
        @Nullable PreferredChannel preferredChannel,
        @Schema(description = "Whether a route was agreed by which news reaches the person while away") boolean reachableByAgreedRoute,
        @Schema(description = "Not told to a line manager") @Nullable Record record,
        @Schema(description = "Since when no longer on the workforce list; absent for who is") @Nullable LocalDate leftOn) {

    /** What engagement needs and a line manager does not. */
    @Schema(name = "PersonRecord")
    public record Record(
            String staffNumber,
            @Nullable String signInName,
            @Nullable BigDecimal fte,
            @Schema(description = "Last day of a priority for vacancies; the reason is not kept") @Nullable LocalDate vacancyPriorityUntil,
            List<Standing> standings) {
    }

    /** What someone is besides the post. */
    public enum Standing {
        @JsonProperty("board-member")
        BOARD_MEMBER,
        @JsonProperty("representative")
        REPRESENTATIVE,
        @JsonProperty("executive")
        EXECUTIVE,
        @JsonProperty("volunteer")
        VOLUNTEER
    }
}
