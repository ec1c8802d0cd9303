package org.evenkeel.planning.platform.register;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

import org.hibernate.annotations.TenantId;

/** One record of one organisation, kept whole under its reference. */
@MappedSuperclass
public abstract class RegisterEntity<R> {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    @Column(updatable = false)
    private String reference;

    @Version
    private long version;

    protected RegisterEntity() {
    }

    /** Fills a new row. */
    public void open(String newReference, R record) {
        id = UUID.randomUUID();
        reference = newReference;
        content(record);
    }

    public UUID id() {
        return id;
    }

    public String reference() {
        return reference;
    }

    public long version() {
        return version;
    }

    public abstract R content();

    protected abstract void content(R record);
}
