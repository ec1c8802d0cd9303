package org.evenkeel.planning.baseline;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.evenkeel.planning.platform.register.RegisterEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "service")
public class ServiceEntity extends RegisterEntity<Service> {

    @JdbcTypeCode(SqlTypes.JSON)
    private Service content;

    @Override
    public Service content() {
        return content;
    }

    @Override
    protected void content(Service record) {
        content = record;
    }
}
