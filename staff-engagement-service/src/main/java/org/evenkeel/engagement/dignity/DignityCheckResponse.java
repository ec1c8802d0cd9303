package org.evenkeel.engagement.dignity;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which dignity rules are broken, rule by rule: there is no total that money could buy. */
@Schema(name = "DignityJudgement")
public record DignityCheckResponse(
        @Schema(description = "Always known: the catalogue is shipped") DignityRulesResponse.Status status,
        @Schema(description = "Version of the catalogue it was judged by") String version,
        Instant checkedAt,
        @Schema(description = "All rules of the catalogue, in its order") List<Rule> rules) {

    /** How one rule stands. */
    @Schema(name = "DignityJudgementOfRule")
    public record Rule(
            @Schema(description = "D1 to D28") String id,
            String name,
            DignityRule.RuleClass ruleClass,
            Result result,
            @Schema(description = "How often it is broken; 0 where it is kept, and where it cannot be told") int broken,
            @Schema(description = "How often it could have been broken; 0 where nothing came under it") int occasions,
            @Schema(description = "What breaks it, or why it cannot be told") List<String> sentences,
            @Schema(description = "Who answers for its not being kept, and why; the newest first") List<DignityOverrideResponse> overrides) {

        Rule with(List<DignityOverrideResponse> given) {
            return new Rule(id, name, ruleClass, result, broken, occasions, sentences, given);
        }
    }

    /** NOT_EVALUATED never means kept. */
    @Schema(name = "DignityResult")
    public enum Result {
        KEPT,
        BROKEN,
        NOT_EVALUATED
    }
}
