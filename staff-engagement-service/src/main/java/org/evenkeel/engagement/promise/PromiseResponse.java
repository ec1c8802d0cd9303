package org.evenkeel.engagement.promise;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A promise, and what evidence and dates say of it. */
@Schema(name = "Promise")
public record PromiseResponse(UUID id, String text, String madeBy, String madeTo, LocalDate madeOn, LocalDate dueOn,
        PromiseState state, @Schema(description = "Why it stands so") String sentence,
        @Schema(description = "In order of days") List<PromiseEvidence> evidence) {

    public PromiseResponse {
        evidence = List.copyOf(evidence);
    }
}
