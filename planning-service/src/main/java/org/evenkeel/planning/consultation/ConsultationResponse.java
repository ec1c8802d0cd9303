package org.evenkeel.planning.consultation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Consultation on the measures a plan takes.
 *
 * @param asOf when engagement last told of one of them; null where it has told of none
 */
public record ConsultationResponse(UUID planId, List<ConsultationStanding> items, @Nullable Instant asOf) {

    public ConsultationResponse {
        items = List.copyOf(items);
    }
}
