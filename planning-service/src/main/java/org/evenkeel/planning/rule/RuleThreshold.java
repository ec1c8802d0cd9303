package org.evenkeel.planning.rule;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A number of a rule that a scenario may set. Where it does not, staff-engagement-service's is in force for rules that are its
 * own, and else the default parameter of the same name.
 */
public enum RuleThreshold {
    CHANGE_ROUNDS("change-rounds-in-twelve-months", "Change rounds", 1, 12, new Owned("D16.roundsInTwelveMonths", 1)),
    MONTHS_BETWEEN("months-between-change-rounds", "Change rounds", 0, 24, new Owned("D16.monthsBetween", 1)),
    WORKLOAD("most-workload-percent", "Workload of those who stay", 100, 200, new Owned("D26.mostPercent", 1)),
    BURDEN("most-burden-percent", "Burden share", 100, 10_000, new Owned("D24.multiple", 100)),
    PAYBACK("most-payback-months", "Payback", 1, 1_200, null),
    JUST_UNDER("just-under-percent", "Just under a threshold", 1, 100, null),
    GAIN_UNDER_PRESSURE("capacity-gain-under-pressure-percent", "Limited capacity", 0, 100, null);

    private final String publicName;
    private final String rule;
    private final int least;
    private final int most;
    private final @Nullable Owned owned;

    RuleThreshold(String publicName, String rule, int least, int most, @Nullable Owned owned) {
        this.publicName = publicName;
        this.rule = rule;
        this.least = least;
        this.most = most;
        this.owned = owned;
    }

    /** Where engagement keeps it, and how many of ours its unit is. */
    private record Owned(String key, int factor) {
    }

    /** The name that scenarios and the table of default parameters know it by. */
    public String publicName() {
        return publicName;
    }

    /** Public name of the rule it belongs to. */
    public String rule() {
        return rule;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    /** Whether staff-engagement-service owns it. */
    public boolean isEngagements() {
        return owned != null;
    }

    /** What engagement says, by rule and name of its number, held to what makes sense here; null where it says nothing. */
    public @Nullable Integer of(Map<String, Integer> engagements) {
        Integer told = owned == null ? null : engagements.get(owned.key);
        return owned == null || told == null ? null : Math.max(least, Math.min(most, told * owned.factor));
    }

    /** The threshold of this name; empty where there is none. */
    public static Optional<RuleThreshold> named(String publicName) {
        return Arrays.stream(values()).filter(threshold -> threshold.publicName.equals(publicName)).findFirst();
    }
}
