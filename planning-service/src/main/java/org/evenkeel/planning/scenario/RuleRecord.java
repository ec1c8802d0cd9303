package org.evenkeel.planning.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.evenkeel.planning.rule.ClaimedException;
import org.evenkeel.planning.rule.RuleOverride;

/**
 * What people put on record about single rules of one scenario. Only the operations for it write it: who and when come from
 * the token and the clock.
 *
 * @param overrides policies set aside at one place
 * @param claimedExceptions statutory exceptions that an adviser says apply; without effect on the rule
 */
public record RuleRecord(
        @Valid List<@NotNull RuleOverride> overrides,
        @Valid List<@NotNull ClaimedException> claimedExceptions) {

    /** Nothing on record. */
    public static final RuleRecord NONE = new RuleRecord(List.of(), List.of());

    public RuleRecord {
        overrides = List.copyOf(overrides);
        claimedExceptions = List.copyOf(claimedExceptions);
    }

    /** The same with one more; another override of the same place gives way. */
    RuleRecord with(RuleOverride override) {
        List<RuleOverride> all = new ArrayList<>(overrides);
        all.removeIf(one -> one.rule().equals(override.rule()) && one.place().equals(override.place()));
        all.add(override);
        return new RuleRecord(all, claimedExceptions);
    }

    /** The same without the override of a rule at a place. */
    RuleRecord without(String rule, String place) {
        return new RuleRecord(
                overrides.stream().filter(one -> !one.rule().equals(rule) || !one.place().equals(place)).toList(),
                claimedExceptions);
    }

    /** The same without overrides at one of these places. */
    RuleRecord withoutPlaces(Set<String> hidden) {
        return new RuleRecord(overrides.stream().filter(one -> !hidden.contains(one.place())).toList(), claimedExceptions);
    }

    /** The same with one more. */
    RuleRecord with(ClaimedException claimed) {
        List<ClaimedException> all = new ArrayList<>(claimedExceptions);
        all.add(claimed);
        return new RuleRecord(overrides, all);
    }
}
