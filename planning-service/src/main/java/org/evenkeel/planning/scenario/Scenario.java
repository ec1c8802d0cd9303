package org.evenkeel.planning.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.evenkeel.planning.rule.RuleSetting;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the solver.
 *
 * @param year calendar year in which the planned financial year begins
 * @param planningDate first day on which anything can still be decided
 * @param pressureStart from when capacity gained counts half; null is never
 * @param horizonMonths months from the year's first over which consequences are priced
 * @param confidenceAdjusted whether savings count by their delivery confidence rather than in full
 * @param rules departures from the organisation's defaults
 * @param conditions null is none
 * @param ruleRecord overrides and claimed exceptions, written by their own operations; what is sent must be what is kept
 * @param weightsPercent how much each part of the cost counts, by name; 100 where not named
 * @param thresholds numbers of rules, by name; those in force elsewhere where not named
 */
public record Scenario(
        @NotBlank @Size(max = Scenario.LONGEST_NAME) String name,
        @Min(2000) @Max(2100) int year,
        @NotNull LocalDate planningDate,
        @Nullable LocalDate pressureStart,
        @Min(12) @Max(120) int horizonMonths,
        @NotNull @Valid Target target,
        boolean confidenceAdjusted,
        @Nullable @Size(max = 100) @Valid List<@NotNull RuleSetting> rules,
        @Nullable @Size(max = 50) Map<@NotBlank String, @NotNull @Min(0) @Max(10_000) Integer> weightsPercent,
        @Nullable @Size(max = 5_000) @Valid List<@NotNull Pin> pins,
        @NotNull @Valid Limits limits,
        @Nullable @Valid Conditions conditions,
        @Nullable @Valid RuleRecord ruleRecord,
        @Nullable @Size(max = 50) Map<@NotBlank String, @NotNull Integer> thresholds) {

    private static final int LONGEST_NAME = 200;
    private static final String COPY = " (copy)";

    public Scenario {
        rules = rules == null ? null : List.copyOf(rules);
        weightsPercent = weightsPercent == null ? null : Map.copyOf(weightsPercent);
        pins = pins == null ? null : List.copyOf(pins);
        thresholds = thresholds == null ? null : Map.copyOf(thresholds);
    }

    /** Empty where none is sent. */
    @Override
    public Map<@NotBlank String, @NotNull Integer> thresholds() {
        return thresholds == null ? Map.of() : thresholds;
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

    /** Empty where none is sent. */
    @Override
    public List<@NotNull Pin> pins() {
        return pins == null ? List.of() : pins;
    }

    /** What it is solved under; none where none is sent. */
    @Override
    public Conditions conditions() {
        return conditions == null ? Conditions.NONE : conditions;
    }

    /** What people put on record about its rules; nothing where none is kept. */
    @Override
    public RuleRecord ruleRecord() {
        return ruleRecord == null ? RuleRecord.NONE : ruleRecord;
    }

    /** The same with another record. */
    Scenario with(RuleRecord kept) {
        return new Scenario(name, year, planningDate, pressureStart, horizonMonths, target, confidenceAdjusted, rules,
                weightsPercent, pins, limits, conditions, kept, thresholds);
    }

    /** The same as read by whoever does not see these measures: nothing that names one is in it. */
    public Scenario withoutMeasures(Set<String> hidden) {
        return withPins(pins().stream().filter(pin -> !hidden.contains(pin.measure())).toList())
                .with(conditions().withoutMeasures(hidden)).with(ruleRecord().withoutPlaces(hidden));
    }

    private Scenario with(Conditions others) {
        return new Scenario(name, year, planningDate, pressureStart, horizonMonths, target, confidenceAdjusted, rules,
                weightsPercent, pins, limits, others, ruleRecord, thresholds);
    }

    /** The same with other pins. */
    public Scenario withPins(List<Pin> others) {
        return new Scenario(name, year, planningDate, pressureStart, horizonMonths, target, confidenceAdjusted, rules,
                weightsPercent, others, limits, conditions, ruleRecord, thresholds);
    }

    /** The same of another target, within other limits. */
    public Scenario asking(Target other, Limits within) {
        return new Scenario(name, year, planningDate, pressureStart, horizonMonths, other, confidenceAdjusted, rules,
                weightsPercent, pins, within, conditions, ruleRecord, thresholds);
    }

    /** The same, named as a copy. */
    Scenario copy() {
        String kept = name.substring(0, Math.min(name.length(), LONGEST_NAME - COPY.length()));
        return new Scenario(kept + COPY, year, planningDate, pressureStart, horizonMonths, target, confidenceAdjusted, rules,
                weightsPercent, pins, limits, conditions, ruleRecord, thresholds);
    }
}
