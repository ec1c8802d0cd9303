package org.evenkeel.engagement.mirroring;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One team's distress beside the signals of those it serves. */
@Schema(name = "TeamMirror")
public record MirrorResponse(String team,
        @Schema(description = "Mean of the wave before; absent where two waves do not tell of it") @Nullable BigDecimal distressBefore,
        @Nullable BigDecimal distressNow,
        @Schema(description = "Complaints and incidents in the three months up to the wave before") @Nullable Integer signalsBefore,
        @Nullable Integer signalsNow, List<CategoryChange> categories,
        @Schema(description = "Whether a facilitated conversation is worth offering; never a verdict") boolean conversation,
        String sentence) {

    public MirrorResponse {
        categories = List.copyOf(categories);
    }

    /** Signals of one category. */
    @Schema(name = "SignalCategoryChange")
    public record CategoryChange(String category, int before, int now) {
    }
}
