package org.evenkeel.planning.plan;

import org.evenkeel.planning.rule.RuleClass;
import org.evenkeel.planning.rule.RuleSetting;
import org.jspecify.annotations.Nullable;

/**
 * How far one policy or preference bound when the plan was solved.
 *
 * @param rule public name of the rule
 * @param pencePerBasisPoint what it weighs where it is weighed; null where it is not
 */
public record RuleInForce(String rule, RuleClass ruleClass, RuleSetting.Strength strength,
        @Nullable Long pencePerBasisPoint) {
}
