package org.evenkeel.engagement.equality;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A check of one selection. */
@Schema(name = "EqualityCheck")
public record EqualityCheckResponse(UUID id, String title, LocalDate madeOn, EqualityResult result) {
}
