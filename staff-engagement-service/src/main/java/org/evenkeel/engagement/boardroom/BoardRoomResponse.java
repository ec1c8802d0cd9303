package org.evenkeel.engagement.boardroom;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the board finds beside its papers. */
@Schema(name = "BoardRoom")
public record BoardRoomResponse(UUID lineageId,
        @Schema(description = "Who opened which version when, the newest first; at most 500") List<Opening> openings,
        @Schema(description = "How many touchpoints were planned by today, and of these how many have happened") Done touchpoints,
        List<ConsultationStanding> consultations,
        @Schema(description = "Rules broken by what has happened, with who answers for them; none is weighed against another") List<BrokenRuleCount> broken) {

    static final int MOST_SHOWN = 500;

    /** Somebody opened a version. */
    @Schema(name = "BoardOpening")
    public record Opening(UUID planId, String reader, Instant openedAt) {
    }

    /** What was done of what was planned. */
    @Schema(name = "DoneOfPlanned")
    public record Done(int plannedByToday, int happened) {
    }

    /** How a consultation stands. */
    @Schema(name = "ConsultationStanding")
    public record ConsultationStanding(String measure, @Nullable LocalDate openedOn, @Nullable LocalDate closedOn,
            int responses, int answered) {
    }

    /** How often a rule was broken. */
    @Schema(name = "BrokenRuleCount")
    public record BrokenRuleCount(String rule, String name, int broken, List<String> answeredForBy) {
    }
}
