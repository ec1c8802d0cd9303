package org.evenkeel.planning.setting;

import jakarta.enterprise.context.ApplicationScoped;

import org.evenkeel.planning.platform.register.Register;
import org.evenkeel.planning.rule.RuleSetting;

@ApplicationScoped
public class RuleSettingRegister extends Register<RuleSetting, RuleSettingEntity> {

    @Override
    public String thing() {
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
}
