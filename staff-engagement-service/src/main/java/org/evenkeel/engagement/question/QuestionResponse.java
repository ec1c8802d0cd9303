package org.evenkeel.engagement.question;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A question, and its answer. */
@Schema(name = "Question")
public record QuestionResponse(
        UUID id,
        String text,
        @Nullable String measure,
        @Schema(description = "Whether a trustee asked it") boolean fromTrustee,
        @Schema(description = "Whether whoever reads it asked it") boolean mine,
        @Schema(description = "Told to the engagement lead alone; absent too where who asked is not on the workforce list") @Nullable String askedByName,
        Instant askedAt,
        QuestionStatus status,
        @Schema(description = "Who is to answer; absent until somebody is asked to") @Nullable UUID owner,
        @Nullable LocalDate dueOn,
        @Nullable String answer,
        @Schema(description = "Whether everyone may read it") boolean published,
        @Nullable LocalDate answeredOn) {
}
