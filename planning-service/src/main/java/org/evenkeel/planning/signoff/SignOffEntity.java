package org.evenkeel.planning.signoff;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.evenkeel.planning.platform.chronicle.ChronicleEntity;
import org.evenkeel.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** The word of whoever answers for a measure, for its record as it then was. */
@Entity
@Table(name = "sign_off")
public class SignOffEntity extends ChronicleEntity {

    @Column(updatable = false)
    private String measure;

    @Column(name = "measure_sha256", updatable = false)
    private String measureSha256;

    @Column(updatable = false)
    private String person;

    @Column(name = "person_name", updatable = false)
    private String personName;

    @Column(updatable = false)
    private @Nullable String note;

    protected SignOffEntity() {
    }

    SignOffEntity(Instant createdAt, SignedMeasure signed, Actor by, @Nullable String note) {
        super(createdAt);
        this.measure = signed.measure();
        this.measureSha256 = signed.sha256();
        this.person = by.id();
        this.personName = by.name();
        this.note = note;
    }

    SignedMeasure signed() {
        return new SignedMeasure(measure, measureSha256);
    }

    SignOffResponse response(@Nullable String presentSha256) {
        return new SignOffResponse(id(), measure, personName, createdAt(), note, measureSha256.equals(presentSha256));
    }
}
