package org.evenkeel.planning.plan;

import org.evenkeel.planning.rule.RuleClass;

/**
 * One place where a plan breaks a rule.
 *
 * @param rule public name of the rule
 */
public record BrokenRule(String rule, RuleClass ruleClass, String sentence) {
}
