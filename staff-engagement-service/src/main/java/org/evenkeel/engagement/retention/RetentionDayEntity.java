package org.evenkeel.engagement.retention;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.TenantId;

/** On which day what is past its time was looked for last. */
@Entity
@Table(name = "retention_day")
class RetentionDayEntity {

    @Id
    UUID id;

    @TenantId
    String organisation;

    @Column(name = "looked_on")
    LocalDate lookedOn;

    static RetentionDayEntity first(LocalDate day) {
        RetentionDayEntity row = new RetentionDayEntity();
        row.id = UUID.randomUUID();
        row.lookedOn = day;
        return row;
    }
}
