package org.evenkeel.planning.setting;

import java.util.ArrayList;
import java.util.List;

import org.evenkeel.planning.rule.RuleClass;
import org.evenkeel.planning.rule.RuleSetting;
import org.evenkeel.planning.solving.model.PlanningRule;
import org.evenkeel.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** What may be set: policies and preferences; a policy is set aside only by a named person with a reason. */
public final class RuleSettingChecks {

    private RuleSettingChecks() {
    }

    /** @param at where the setting stands in the body, with a full stop at its end; empty for the body itself */
    public static List<Violation> violations(RuleSetting setting, String at) {
        PlanningRule rule = PlanningRule.named(setting.rule()).orElse(null);
        if (rule == null) {
            return List.of(Violation.inBody(at + "rule", "unknown-rule",
                    "\"%s\" is not a rule. Take a name from the list of rules.".formatted(setting.rule())));
        }
        List<Violation> found = new ArrayList<>(strength(rule, setting, at));
        boolean aside = setting.strength() == RuleSetting.Strength.OFF && rule.ruleClass() != RuleClass.PREFERENCE;
        if (aside && (blank(setting.decidedBy()) || blank(setting.reason()))) {
            found.add(Violation.inBody(at + "reason", "override-without-reason",
                    "A policy is set aside by a named person with a reason. State decidedBy and reason."));
        }
        if (setting.pencePerBasisPoint() != null && setting.strength() != RuleSetting.Strength.SOFT) {
            found.add(Violation.inBody(at + "pencePerBasisPoint", "weight-of-unweighed",
                    "\"%s\" is %s here, so it weighs nothing. Leave the weight out, or make the rule SOFT."
                            .formatted(setting.rule(), setting.strength())));
        }
        return found;
    }

    private static List<Violation> strength(PlanningRule rule, RuleSetting setting, String at) {
        if (!rule.mayBeOff() && (rule.objective() || setting.strength() != RuleSetting.Strength.HARD)) {
            return List.of(Violation.inBody(at + "strength", "no-switch", (rule.objective()
                    ? "\"%s\" is what plans are compared by, and cannot be set. Leave it out."
                    : "\"%s\" cannot be set aside or weighed. Leave it out.").formatted(setting.rule())));
        }
        if (rule.ruleClass() == RuleClass.PREFERENCE && setting.strength() == RuleSetting.Strength.HARD) {
            return List.of(Violation.inBody(at + "strength", "preference-not-hard",
                    "\"%s\" is a preference: it is weighed or off. Make it SOFT with a weight.".formatted(setting.rule())));
        }
        return List.of();
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
