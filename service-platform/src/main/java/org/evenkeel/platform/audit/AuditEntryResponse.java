package org.evenkeel.platform.audit;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

/** One entry of the audit trail. */
@Schema(name = "AuditEntry")
public record AuditEntryResponse(
        UUID id,
        @Schema(description = "When, in UTC") Instant at,
        @Schema(description = "Who: the subject of the token, or who asked for the job") String actor,
        @Schema(description = "A verb in the past") String action,
        String subjectType,
        String subjectId,
        @Schema(implementation = Object.class, description = "State before; absent when it began to exist") @Nullable JsonNode before,
        @Schema(implementation = Object.class, description = "State after; absent when it ceased to") @Nullable JsonNode after,
        @Schema(description = "The request that did it") String requestId) {
}
