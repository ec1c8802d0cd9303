package org.evenkeel.engagement.equality;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a check shows: a reason to look, or none; never a verdict. */
@Schema(name = "EqualityResult")
public record EqualityResult(String groupedBy, List<GroupResult> groups,
        @Schema(description = "Whether any group prompts a look") boolean look, String sentence, String threshold) {

    public EqualityResult {
        groups = List.copyOf(groups);
    }

    /** One group. */
    @Schema(name = "EqualityGroupResult")
    public record GroupResult(String name,
            @Schema(description = "Whether its numbers are not told, as it, or what could be worked out from it, is too small") boolean suppressed,
            @Nullable Integer people,
            @Schema(description = "Selected to go, in per cent") @Nullable BigDecimal selectionRate,
            @Schema(description = "Its rate of being kept, against that of the best-off group") @Nullable BigDecimal ratio,
            boolean look) {
    }
}
