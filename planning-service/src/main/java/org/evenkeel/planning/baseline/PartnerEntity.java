package org.evenkeel.planning.baseline;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.evenkeel.planning.platform.register.RegisterEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "partner")
public class PartnerEntity extends RegisterEntity<Partner> {

    @JdbcTypeCode(SqlTypes.JSON)
    private Partner content;

    @Override
    public Partner content() {
        return content;
    }

    @Override
    protected void content(Partner record) {
        content = record;
    }
}
