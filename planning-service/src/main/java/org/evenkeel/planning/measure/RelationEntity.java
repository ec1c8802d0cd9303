package org.evenkeel.planning.measure;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.evenkeel.planning.platform.register.RegisterEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "relation")
public class RelationEntity extends RegisterEntity<Relation> {

    @JdbcTypeCode(SqlTypes.JSON)
    private Relation content;

    @Override
    public Relation content() {
        return content;
    }

    @Override
    protected void content(Relation record) {
        content = record;
    }
}
