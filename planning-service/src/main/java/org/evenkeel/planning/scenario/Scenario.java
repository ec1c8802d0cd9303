package org.evenkeel.planning.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

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
 * @param weightsPercent how much each part of the cost counts, by name; 100 where not named
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
        @NotNull @Valid Limits limits) {

    private static final int LONGEST_NAME = 200;
    private static final String COPY = " (copy)";

    public Scenario {
        rules = rules == null ? null : List.copyOf(rules);
        weightsPercent = weightsPercent == null ? null : Map.copyOf(weightsPercent);
        pins = pins == null ? null : List.copyOf(pins);
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

    /** The same with other pins. */
    public Scenario withPins(List<Pin> others) {
        return new Scenario(name, year, planningDate, pressureStart, horizonMonths, target, confidenceAdjusted, rules,
                weightsPercent, others, limits);
    }

    /** The same of another target, within other limits. */
    public Scenario asking(Target other, Limits within) {
        return new Scenario(name, year, planningDate, pressureStart, horizonMonths, other, confidenceAdjusted, rules,
                weightsPercent, pins, within);
    }

    /** The same, named as a copy. */
    Scenario copy() {
        String kept = name.substring(0, Math.min(name.length(), LONGEST_NAME - COPY.length()));
        return new Scenario(kept + COPY, year, planningDate, pressureStart, horizonMonths, target, confidenceAdjusted, rules,
                weightsPercent, pins, limits);
    }
}
