package org.evenkeel.planning.baseline;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.evenkeel.planning.platform.register.RegisterEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "pool")
public class PoolEntity extends RegisterEntity<Pool> {

    @JdbcTypeCode(SqlTypes.JSON)
    private Pool content;

    @Override
    public Pool content() {
        return content;
    }

    @Override
    protected void content(Pool record) {
        content = record;
    }
}
