package org.evenkeel.planning.catalogue;

import org.evenkeel.planning.rule.RuleClass;

/**
 * A rule as users see it.
 *
 * @param name public name, by which settings refer to it
 * @param mayBeSetAside whether a named person may set it aside with a reason
 */
public record RuleResponse(String name, RuleClass ruleClass, String meaning, boolean mayBeSetAside) {
}
