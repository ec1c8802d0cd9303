package org.evenkeel.engagement.equality;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** A result as it was told: the counts of small groups are not even kept. */
@Entity
@Immutable
@Table(name = "equality_check")
class EqualityCheckEntity {

    @Id
    UUID id;

    @TenantId
    String organisation;

    String title;

    @Column(name = "made_on")
    LocalDate madeOn;

    @Column(name = "made_by")
    String madeBy;

    @Convert(converter = EqualityResultConverter.class)
    @ColumnTransformer(write = "?::jsonb", read = "result::text")
    EqualityResult result;

    EqualityCheckResponse response() {
        return new EqualityCheckResponse(id, title, madeOn, result);
    }
}
