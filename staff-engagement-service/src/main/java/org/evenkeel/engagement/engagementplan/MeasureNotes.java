package org.evenkeel.engagement.engagementplan;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be said of a measure's engagement beside its touchpoints. */
@Schema(name = "EngagementOfMeasure")
public record MeasureNotes(
        @Schema(description = "Reference of the measure") String measure,
        String title,
        boolean restricted,
        @Schema(description = "Whether every rule can be kept on the plan's dates. If not, its touchpoints are dated by the smallest way out") boolean fits,
        @Schema(description = "What cannot be kept, and what was left aside") List<String> sentences,
        @Schema(description = "The two smallest ways out; empty where it fits") List<WayOut> waysOut) {

    public MeasureNotes {
        sentences = List.copyOf(sentences);
        waysOut = List.copyOf(waysOut);
    }

    MeasureNotes blanked() {
        return new MeasureNotes(measure, "Restricted measure", true, fits, List.of(), List.of());
    }
}
