package org.evenkeel.engagement.promise;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.TenantId;

/** Never changed: a promise that was made stays as it was made. */
@Entity
@Table(name = "promise")
class PromiseEntity {

    @Id
    UUID id;

    @TenantId
    String organisation;

    @Version
    long version;

    @Column(updatable = false)
    String text;

    @Column(name = "made_by", updatable = false)
    String madeBy;

    @Column(name = "made_to", updatable = false)
    String madeTo;

    @Column(name = "made_on", updatable = false)
    LocalDate madeOn;

    @Column(name = "due_on", updatable = false)
    LocalDate dueOn;

    @Column(name = "recorded_by", updatable = false)
    String recordedBy;
}
