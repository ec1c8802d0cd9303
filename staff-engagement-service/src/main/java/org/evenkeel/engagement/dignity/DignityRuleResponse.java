package org.evenkeel.engagement.dignity;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One rule, with who set its numbers. */
@Schema(name = "DignityRuleInForce")
public record DignityRuleResponse(
        @Schema(description = "With the numbers in force") DignityRule rule,
        @Schema(description = "Its numbers as shipped") List<DignityRule.Threshold> defaults,
        @Schema(description = "Absent where the organisation has set none") @Nullable String setBy,
        @Nullable String reason, @Nullable Instant setAt) {

    static DignityRuleResponse byDefault(DignityRule rule) {
        return new DignityRuleResponse(rule, rule.thresholds(), null, null, null);
    }
}
