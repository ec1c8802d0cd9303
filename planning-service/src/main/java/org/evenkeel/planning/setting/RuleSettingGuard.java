package org.evenkeel.planning.setting;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.evenkeel.planning.platform.register.RecordChanged;
import org.evenkeel.planning.rule.RuleSetting;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.problem.Violation;

/** Refuses a setting that no scenario could have either: of a rule that does not exist, of law, or without who and why. */
@ApplicationScoped
class RuleSettingGuard {

    void changed(@Observes RecordChanged change) {
        if (change.after() instanceof RuleSetting setting) {
            List<Violation> violations = RuleSettingChecks.violations(setting, "");
            if (!violations.isEmpty()) {
                throw Refusal.invalid("The setting cannot be kept. Mend the fields named.", violations);
            }
        }
    }
}
