package org.evenkeel.planning.assumption;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.evenkeel.planning.platform.register.RegisterEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "assumption")
public class AssumptionEntity extends RegisterEntity<Assumption> {

    @JdbcTypeCode(SqlTypes.JSON)
    private Assumption content;

    /** Derived from the content, to look by. */
    @Column(insertable = false, updatable = false)
    private String rule;

    @Column(name = "accepted_by")
    private @Nullable String acceptedBy;

    @Column(name = "accepted_at")
    private @Nullable Instant acceptedAt;

    @Override
    public Assumption content() {
        return content;
    }

    @Override
    protected void content(Assumption record) {
        content = record;
    }

    void accept(String by, Instant at) {
        acceptedBy = by;
        acceptedAt = at;
    }

    AssumptionResponse response() {
        return new AssumptionResponse(id(), content, acceptedBy, acceptedAt);
    }
}
