package org.evenkeel.planning.organisation;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.evenkeel.planning.baseline.Organisation;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/** The one organisation of a tenant. */
@Entity
@Table(name = "organisation")
public class OrganisationEntity {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    @Version
    private long version;

    @JdbcTypeCode(SqlTypes.JSON)
    private Organisation content;

    protected OrganisationEntity() {
    }

    OrganisationEntity(Organisation content) {
        this.id = UUID.randomUUID();
        this.content = content;
    }

    long version() {
        return version;
    }

    Organisation content() {
        return content;
    }

    void content(Organisation changed) {
        content = changed;
    }
}
