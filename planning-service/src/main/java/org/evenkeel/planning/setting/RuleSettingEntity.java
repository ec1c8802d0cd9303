package org.evenkeel.planning.setting;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.evenkeel.planning.platform.register.RegisterEntity;
import org.evenkeel.planning.rule.RuleSetting;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "rule_setting")
public class RuleSettingEntity extends RegisterEntity<RuleSetting> {

    @JdbcTypeCode(SqlTypes.JSON)
    private RuleSetting content;

    @Override
    public RuleSetting content() {
        return content;
    }

    @Override
    protected void content(RuleSetting record) {
        content = record;
    }
}
