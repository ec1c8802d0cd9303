package org.evenkeel.engagement.dignity;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who answers for a rule not being kept, and why. */
@Schema(name = "DignityOverride")
public record DignityOverrideResponse(UUID id, String rule, DignityRule.RuleClass ruleClass,
        @Schema(description = "Absent where it is for all measures of the plan") @Nullable String measure, String reason,
        String givenBy, Instant givenAt) {
}
