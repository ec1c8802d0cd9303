package org.evenkeel.impact.platform.shelf;

import java.time.Instant;
import java.util.UUID;

/** A row without its long texts; public, for a query makes it. */
public record Listed(UUID id, Instant createdAt, String summary) {
}
