package org.evenkeel.impact.comparison;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two of the plans, side by side. */
public record PlanPair(
        @Schema(description = "Name of the one") String first,
        @Schema(description = "Name of the other") String second,
        @Schema(description = "What differs, in words") String paragraph,
        List<PairAspect> aspects,
        PairFans differences,
        @Schema(description = "By net benefit and by recovery cost") List<PairOrder> orders) {
}
