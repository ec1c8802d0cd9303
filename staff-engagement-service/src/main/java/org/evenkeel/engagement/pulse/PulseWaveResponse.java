package org.evenkeel.engagement.pulse;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A wave of the survey. */
@Schema(name = "PulseWave")
public record PulseWaveResponse(UUID id, String name, LocalDate openedOn, LocalDate lastDay, PulseWaveStatus status,
        @Schema(description = "How many may answer") int people,
        @Schema(description = "Absent until they are computed, once, after the last day") @Nullable PulseResults results) {

    static PulseWaveResponse of(PulseWaveEntity row, LocalDate today) {
        return new PulseWaveResponse(row.id, row.name, row.openedOn, row.lastDay, row.status(today), row.people, row.results);
    }
}
