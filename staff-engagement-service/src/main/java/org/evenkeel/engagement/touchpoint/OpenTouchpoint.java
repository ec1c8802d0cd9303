package org.evenkeel.engagement.touchpoint;

import java.time.LocalDate;
import java.util.UUID;

/** A touchpoint that is still to be done. */
public record OpenTouchpoint(UUID id, UUID lineageId, String measure, boolean restricted, TouchpointStep step, String owner,
        String team, LocalDate planned, LocalDate latest) {
}
