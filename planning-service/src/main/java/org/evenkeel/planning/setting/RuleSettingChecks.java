package org.evenkeel.planning.setting;

import java.util.ArrayList;
import java.util.List;

import org.evenkeel.planning.rule.RuleSetting;
import org.evenkeel.planning.solving.model.PlanningRule;
import org.evenkeel.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** What may be set: policies alone, and set aside only by a named person with a reason. */
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
        List<Violation> found = new ArrayList<>();
        if (setting.strength() == RuleSetting.Strength.OFF) {
            if (!rule.mayBeOff()) {
                found.add(Violation.inBody(at + "strength", "no-switch",
                        "\"%s\" cannot be set aside. Leave it out.".formatted(setting.rule())));
            }
            if (blank(setting.decidedBy()) || blank(setting.reason())) {
                found.add(Violation.inBody(at + "reason", "override-without-reason",
                        "A policy is set aside by a named person with a reason. State decidedBy and reason."));
            }
        }
        return found;
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
