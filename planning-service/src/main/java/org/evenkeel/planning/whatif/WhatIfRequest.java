package org.evenkeel.planning.whatif;

import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.evenkeel.planning.rule.RuleSetting;
import org.evenkeel.planning.scenario.Limits;
import org.evenkeel.planning.scenario.Target;
import org.jspecify.annotations.Nullable;

/**
 * What is changed of a plan's question; what is not sent stays as it is.
 *
 * @param name of the scenario that is made; a name is found where none is sent
 * @param measures what is to become of single measures
 * @param rules settings in place of those of the same rules
 * @param weightsPercent weights in place of those of the same names
 * @param limits of this solve; where none is sent, those of the plan's question, but two seconds at most
 */
public record WhatIfRequest(
        @Nullable @Size(min = 1, max = 200) String name,
        @Nullable @Size(max = 5_000) @Valid List<@NotNull MeasureChange> measures,
        @Nullable @Size(max = 100) @Valid List<@NotNull RuleSetting> rules,
        @Nullable @Valid Target target,
        @Nullable Boolean confidenceAdjusted,
        @Nullable @Size(max = 50) Map<@NotBlank String, @NotNull @Min(0) @Max(10_000) Integer> weightsPercent,
        @Nullable @Valid Limits limits) {

    public WhatIfRequest {
        measures = measures == null ? null : List.copyOf(measures);
        rules = rules == null ? null : List.copyOf(rules);
        weightsPercent = weightsPercent == null ? null : Map.copyOf(weightsPercent);
    }

    /** Empty where none is sent. */
    @Override
    public List<@NotNull MeasureChange> measures() {
        return measures == null ? List.of() : measures;
    }

    /** Empty where none is sent. */
    @Override
    public List<@NotNull RuleSetting> rules() {
        return rules == null ? List.of() : rules;
    }

    /** Empty where none is sent. */
    @Override
    public Map<@NotBlank String, @NotNull @Min(0) @Max(10_000) Integer> weightsPercent() {
        return weightsPercent == null ? Map.of() : weightsPercent;
    }

    /** Whether anything is changed but the limits. */
    boolean changesSomething() {
        return !measures().isEmpty() || !rules().isEmpty() || target != null || confidenceAdjusted != null
                || !weightsPercent().isEmpty();
    }
}
