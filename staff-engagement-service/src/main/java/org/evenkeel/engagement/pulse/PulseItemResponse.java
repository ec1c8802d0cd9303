package org.evenkeel.engagement.pulse;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One sentence of the survey. */
@Schema(name = "PulseItemAsked")
public record PulseItemResponse(PulseItem item, PulseTheme theme,
        @Schema(description = "Answered from 1, not at all, to 5, entirely; may be left out") String sentence) {

    static PulseItemResponse of(PulseItem item) {
        return new PulseItemResponse(item, item.theme(), item.sentence());
    }
}
