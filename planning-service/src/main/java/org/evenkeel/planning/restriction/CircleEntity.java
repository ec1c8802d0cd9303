package org.evenkeel.planning.restriction;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The circle of one restricted measure. It outlives the record of the measure: plans that hold it are read for years. */
@Entity
@Table(name = "circle")
public class CircleEntity {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    @Column(updatable = false)
    private String measure;

    @Version
    private long version;

    @JdbcTypeCode(SqlTypes.JSON)
    private Circle content;

    @Column(name = "lifted_on")
    private @Nullable LocalDate liftedOn;

    protected CircleEntity() {
    }

    CircleEntity(String measure, Circle content) {
        this.id = UUID.randomUUID();
        this.measure = measure;
        this.content = content;
    }

    String measure() {
        return measure;
    }

    long version() {
        return version;
    }

    Circle content() {
        return content;
    }

    void content(Circle changed) {
        content = changed;
    }

    boolean hasEnded() {
        return liftedOn != null;
    }

    void lift(LocalDate on) {
        liftedOn = on;
    }

    boolean admits(String username) {
        return content.members().contains(username);
    }

    CircleResponse response() {
        return new CircleResponse(measure, Set.copyOf(content.members()), Set.copyOf(content.holders()), liftedOn);
    }
}
