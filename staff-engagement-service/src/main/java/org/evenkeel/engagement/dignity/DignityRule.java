package org.evenkeel.engagement.dignity;

import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonProperty;

/** One rule of the catalogue. */
public record DignityRule(
        @Schema(description = "D1 to D28; stable") String id,
        @Schema(description = "Its public name") String name,
        @Schema(description = "Law is never broken; policy only by a named person with a reason; preference is explained") RuleClass ruleClass,
        @Schema(description = "A policy that is a hard rule unless overridden") boolean hard,
        @Schema(description = "People disagree whether it is right; an alternative is offered") boolean contested,
        @Schema(description = "What it asks") String text,
        @Schema(description = "Its numbers, in force; empty where it has none") List<Threshold> thresholds,
        @Schema(description = "Public name of the rule by which planning enforces it while solving; absent where it has none") @Nullable String solverForm,
        @Schema(description = "Where it comes from, and how sure that is") String source) {

    public DignityRule {
        thresholds = List.copyOf(thresholds);
    }

    /** The same with an organisation's own numbers, by name. */
    DignityRule withThresholds(Map<String, Integer> own) {
        return new DignityRule(id, name, ruleClass, hard, contested, text,
                thresholds.stream()
                        .map(one -> new Threshold(one.name(), own.getOrDefault(one.name(), one.value()), one.when())).toList(),
                solverForm, source);
    }

    public enum RuleClass {
        @JsonProperty("law")
        LAW,
        @JsonProperty("policy")
        POLICY,
        @JsonProperty("preference")
        PREFERENCE
    }

    /** One number of a rule. */
    public record Threshold(
            @Schema(description = "Stable, camelCase with its unit, such as noticeDays") String name,
            @Schema(description = "Whole number in the unit that the name ends with") int value,
            @Schema(description = "When it applies; absent where always") @Nullable String when) {
    }
}
