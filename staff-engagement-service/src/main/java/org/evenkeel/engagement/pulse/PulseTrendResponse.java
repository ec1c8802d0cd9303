package org.evenkeel.engagement.pulse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One sentence in one cell, wave by wave. */
@Schema(name = "PulseTrend")
public record PulseTrendResponse(PulseItem item, String cell, List<Point> points) {

    public PulseTrendResponse {
        points = List.copyOf(points);
    }

    /** One wave. */
    @Schema(name = "PulseTrendPoint")
    public record Point(UUID wave, LocalDate lastDay,
            @Schema(description = "Absent where it was not told") @Nullable BigDecimal mean,
            PulseResults.@Nullable Reading reading) {
    }
}
