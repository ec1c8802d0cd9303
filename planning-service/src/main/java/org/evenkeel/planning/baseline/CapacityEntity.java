package org.evenkeel.planning.baseline;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.evenkeel.planning.platform.register.RegisterEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "capacity")
public class CapacityEntity extends RegisterEntity<Capacity> {

    @JdbcTypeCode(SqlTypes.JSON)
    private Capacity content;

    @Override
    public Capacity content() {
        return content;
    }

    @Override
    protected void content(Capacity record) {
        content = record;
    }
}
