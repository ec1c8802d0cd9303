package org.evenkeel.planning.plan;

import org.evenkeel.planning.rule.RuleClass;
import org.jspecify.annotations.Nullable;

/**
 * One place where a plan breaks a rule.
 *
 * @param rule public name of the rule
 * @param weighedPence what it weighs there where the scenario weighs the rule; null where the rule is hard
 */
public record BrokenRule(String rule, RuleClass ruleClass, String sentence, @Nullable Long weighedPence) {
}
