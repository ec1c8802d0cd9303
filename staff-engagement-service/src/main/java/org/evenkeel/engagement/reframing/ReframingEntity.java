package org.evenkeel.engagement.reframing;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.TenantId;

@Entity
@Table(name = "reframing")
class ReframingEntity {

    @Id
    UUID id;

    @TenantId
    String organisation;

    @Version
    long version;

    @Column(updatable = false)
    String measure;

    @Column(name = "opened_on", updatable = false)
    LocalDate openedOn;

    @Column(updatable = false)
    String because;

    @Convert(converter = ReframingContentConverter.class)
    @ColumnTransformer(write = "?::jsonb", read = "content::text")
    ReframingContent content;

    @Column(name = "opened_by", updatable = false)
    String openedBy;
}
