package org.evenkeel.engagement.people;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything kept here about the person who asks, to take away. */
@Schema(name = "OwnData")
public record OwnDataResponse(
        Instant asOf,
        PersonResponse record,
        @Schema(description = "Of the record, newest first, a hundred at most") List<PersonChangeResponse> changes,
        @Schema(description = "By what it is") Map<String, List<Map<String, Object>>> kept,
        @Schema(description = "What is not in it, and why") List<String> notIncluded) {
}
