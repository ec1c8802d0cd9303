package org.evenkeel.planning.suggestion;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which measure an accepted suggestion became. */
@Schema(name = "SuggestedMeasure")
public record SuggestedMeasureResponse(
        @Schema(description = "Id of the suggestion, as in engagement") UUID suggestionId,
        @Schema(description = "Reference of the measure") String measure,
        @Schema(description = "What sort of person it comes from; never who") SuggestionAccepted.From from,
        @Schema(description = "When the measure was made") Instant createdAt,
        @Schema(description = "Whether the measure is still on record: an import may have replaced it") boolean onRecord) {
}
