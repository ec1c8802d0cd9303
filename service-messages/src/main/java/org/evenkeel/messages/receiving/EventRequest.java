package org.evenkeel.messages.receiving;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evenkeel.messages.Destination;

import com.fasterxml.jackson.databind.JsonNode;

/** An event of another service. */
@Schema(name = "Event")
public record EventRequest(
        @NotNull @Schema(description = "Whoever sends it again sends the same") UUID id,
        @NotNull @Schema(description = "The service it comes from") Destination source,
        @NotBlank @Size(max = 100) @Schema(description = "What it is about; events of one stream are applied in order") String stream,
        @Min(1) @Schema(description = "Its place in the stream, from 1, without gaps") long sequence,
        @NotBlank @Size(max = 100) String type,
        @NotNull Instant occurredAt,
        @NotBlank @Size(max = 200) @Schema(description = "Who caused it") String actor,
        @NotNull @Schema(implementation = Object.class, description = "As its type wants it") JsonNode payload) {
}
