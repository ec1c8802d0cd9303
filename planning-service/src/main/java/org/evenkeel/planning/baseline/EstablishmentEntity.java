package org.evenkeel.planning.baseline;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.evenkeel.planning.platform.register.RegisterEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "establishment")
public class EstablishmentEntity extends RegisterEntity<Establishment> {

    @JdbcTypeCode(SqlTypes.JSON)
    private Establishment content;

    @Override
    public Establishment content() {
        return content;
    }

    @Override
    protected void content(Establishment record) {
        content = record;
    }
}
