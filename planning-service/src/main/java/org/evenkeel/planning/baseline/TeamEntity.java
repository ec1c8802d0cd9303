package org.evenkeel.planning.baseline;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.evenkeel.planning.platform.register.RegisterEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "team")
public class TeamEntity extends RegisterEntity<Team> {

    @JdbcTypeCode(SqlTypes.JSON)
    private Team content;

    @Override
    public Team content() {
        return content;
    }

    @Override
    protected void content(Team record) {
        content = record;
    }
}
