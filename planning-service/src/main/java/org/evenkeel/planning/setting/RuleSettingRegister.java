package org.evenkeel.planning.setting;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.evenkeel.planning.platform.register.Register;
import org.evenkeel.planning.rule.RuleSetting;
import org.evenkeel.platform.problem.Violation;

@ApplicationScoped
public class RuleSettingRegister extends Register<RuleSetting, RuleSettingEntity> {

    @Override
    protected String thing() {
        return "rule setting";
    }

    @Override
    protected Class<RuleSettingEntity> rowType() {
        return RuleSettingEntity.class;
    }

    @Override
    protected RuleSettingEntity newRow() {
        return new RuleSettingEntity();
    }

    @Override
    protected List<Violation> violationsOf(RuleSetting record) {
        return RuleSettingChecks.violations(record, "");
    }
}
