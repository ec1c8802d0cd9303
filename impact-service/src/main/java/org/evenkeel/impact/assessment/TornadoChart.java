package org.evenkeel.impact.assessment;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The parameters that move one figure most, the strongest first, at most ten. */
public record TornadoChart(
        @Schema(description = "Name of the figure, as in figures") String figure,
        FigureUnit unit,
        List<TornadoBar> bars) {
}
