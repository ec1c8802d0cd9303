package org.evenkeel.planning.platform.chronicle;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

import org.hibernate.annotations.TenantId;

/** Something of one organisation that came about at one time. */
@MappedSuperclass
public abstract class ChronicleEntity {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    @Version
    private long version;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    protected ChronicleEntity() {
    }

    protected ChronicleEntity(Instant createdAt) {
        this.id = UUID.randomUUID();
        // the database keeps microseconds, and a cursor must name what it keeps
        this.createdAt = createdAt.truncatedTo(ChronoUnit.MICROS);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
