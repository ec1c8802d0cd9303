package org.evenkeel.planning.scenario;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.evenkeel.planning.platform.chronicle.ChronicleEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "scenario")
public class ScenarioEntity extends ChronicleEntity {

    @JdbcTypeCode(SqlTypes.JSON)
    private Scenario content;

    protected ScenarioEntity() {
    }

    ScenarioEntity(Instant createdAt, Scenario content) {
        super(createdAt);
        this.content = content;
    }

    Scenario content() {
        return content;
    }

    void content(Scenario changed) {
        content = changed;
    }
}
