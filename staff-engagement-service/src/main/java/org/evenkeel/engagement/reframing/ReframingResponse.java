package org.evenkeel.engagement.reframing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stop-and-reframe review. */
@Schema(name = "Reframing")
public record ReframingResponse(UUID id, String measure, LocalDate openedOn, String because, ReframingStage stage,
        @Schema(description = "What is still to be answered") List<String> open, ReframingContent content) {

    public ReframingResponse {
        open = List.copyOf(open);
    }
}
