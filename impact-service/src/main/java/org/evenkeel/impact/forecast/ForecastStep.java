package org.evenkeel.impact.forecast;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One cause, and what it moved on top of those before it. */
public record ForecastStep(
        ForecastCause cause,
        @Schema(description = "What moved most, in words") String sentence,
        @Schema(description = "What was told, where it concerns the plan as a whole") List<String> told,
        @Schema(description = "Measure by measure, those that moved the year's savings most first") List<MeasureMoved> measures,
        List<FigureChange> figures) {
}
