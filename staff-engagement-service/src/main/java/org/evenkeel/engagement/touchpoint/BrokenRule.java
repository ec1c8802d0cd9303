package org.evenkeel.engagement.touchpoint;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One break of one dignity rule. */
public record BrokenRule(
        @Schema(description = "D1 to D28; order where a word came before its predecessor, speaker where another spoke, cancelled where it was no longer planned") String rule,
        @Schema(description = "Reference of the measure") String measure,
        @Schema(description = "What was to be and what was, with dates") String sentence) {
}
