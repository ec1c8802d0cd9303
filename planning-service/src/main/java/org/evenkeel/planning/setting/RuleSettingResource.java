package org.evenkeel.planning.setting;

import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

import org.evenkeel.planning.platform.register.Register;
import org.evenkeel.planning.platform.register.RegisterResource;
import org.evenkeel.planning.rule.RuleSetting;

@Path("/rule-settings")
public class RuleSettingResource extends RegisterResource<RuleSetting> {

    @Inject
    RuleSettingRegister register;

    @Override
    protected Register<RuleSetting, ?> register() {
        return register;
    }
}
