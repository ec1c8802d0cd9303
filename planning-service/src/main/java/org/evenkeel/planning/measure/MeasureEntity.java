package org.evenkeel.planning.measure;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.evenkeel.planning.platform.register.RegisterEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "measure")
public class MeasureEntity extends RegisterEntity<Measure> {

    @JdbcTypeCode(SqlTypes.JSON)
    private Measure content;

    @Override
    public Measure content() {
        return content;
    }

    @Override
    protected void content(Measure record) {
        content = record;
    }
}
