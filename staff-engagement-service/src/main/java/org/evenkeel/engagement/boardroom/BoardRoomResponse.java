package org.evenkeel.engagement.boardroom;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evenkeel.engagement.promise.PromiseResponse;
import org.evenkeel.engagement.question.QuestionResponse;
import org.jspecify.annotations.Nullable;

/** What the board finds beside its papers. */
@Schema(name = "BoardRoom")
public record BoardRoomResponse(UUID lineageId,
        @Schema(description = "Who opened which version when, the newest first; at most 500") List<Opening> openings,
        @Schema(description = "How many touchpoints were planned by today, and of these how many have happened") Done touchpoints,
        List<ConsultationStanding> consultations,
        @Schema(description = "Rules broken by what has happened, with who answers for them; none is weighed against another") List<BrokenRuleCount> broken,
        @Schema(description = "What was asked and what was promised, of all plans") Heard heard) {

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

    /** What was asked, and what was promised. */
    @Schema(name = "BoardHeard")
    public record Heard(
            @Schema(description = "Questions of the board, and those whose answers everyone may read; the newest first, at most a hundred") List<QuestionResponse> questions,
            @Schema(description = "In order of the days they are due, and whether they are kept; at most a hundred") List<PromiseResponse> promises) {

        static final int MOST = 100;
    }

    /** How often a rule was broken. */
    @Schema(name = "BrokenRuleCount")
    public record BrokenRuleCount(String rule, String name, int broken, List<String> answeredForBy) {
    }
}
