package org.evenkeel.planning.solving.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.evenkeel.planning.rule.RuleClass;

/**
 * How far each rule binds in one problem, and where a policy is set aside. A policy that is not named is hard, a preference
 * off.
 *
 * @param byRule policies and preferences alone
 */
public record PlanningStrengths(Map<PlanningRule, PlanningStrength> byRule, Set<PlanningWaiver> waivers) {

    /** Every policy hard everywhere. */
    public static final PlanningStrengths USUAL = new PlanningStrengths(Map.of(), Set.of());

    public PlanningStrengths {
        byRule = Map.copyOf(byRule);
        waivers = Set.copyOf(waivers);
        byRule.keySet().forEach(rule -> require(rule.mayBeOff(), rule.publicName() + " has no switch."));
        byRule.forEach((rule, strength) -> require(
                rule.ruleClass() == RuleClass.POLICY || strength.kind() != PlanningStrength.Kind.HARD,
                rule.publicName() + " is a preference: it is weighed or off."));
        waivers.forEach(waiver -> require(waiver.rule().place() != null,
                waiver.rule().publicName() + " cannot be set aside at one place."));
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }

    /** Whether a plan that breaks the rule is illegal or against policy. */
    public boolean hard(PlanningRule rule) {
        return rule.hard() && (!rule.mayBeOff() || of(rule).kind() == PlanningStrength.Kind.HARD);
    }

    /** Whether the rule says anything at all. */
    public boolean counts(PlanningRule rule) {
        return !rule.mayBeOff() || of(rule).kind() != PlanningStrength.Kind.OFF;
    }

    /** What a soft rule weighs a basis point, pence; 0 for every other rule. */
    public long pencePerBasisPoint(PlanningRule rule) {
        return rule.mayBeOff() ? of(rule).pencePerBasisPoint() : 0;
    }

    /** Whether the rule is set aside at this place. */
    public boolean waived(PlanningRule rule, int place) {
        return !waivers.isEmpty() && waivers.contains(new PlanningWaiver(rule, place));
    }

    /** The same with this rule set aside everywhere. */
    public PlanningStrengths without(PlanningRule rule) {
        Map<PlanningRule, PlanningStrength> others = new HashMap<>(byRule);
        others.put(rule, PlanningStrength.OFF);
        return new PlanningStrengths(others, waivers);
    }

    private PlanningStrength of(PlanningRule rule) {
        return byRule.getOrDefault(rule,
                rule.ruleClass() == RuleClass.POLICY ? PlanningStrength.HARD : PlanningStrength.OFF);
    }
}
