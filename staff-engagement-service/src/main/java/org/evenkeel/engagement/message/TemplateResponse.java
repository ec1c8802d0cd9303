package org.evenkeel.engagement.message;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A template, and which fields it leaves open. */
@Schema(name = "MessageTemplate")
public record TemplateResponse(UUID id, String name, String subject, String text,
        @Schema(description = "As a message gives values to them") List<TemplateField> fields, String changedBy,
        Instant changedAt) {
}
