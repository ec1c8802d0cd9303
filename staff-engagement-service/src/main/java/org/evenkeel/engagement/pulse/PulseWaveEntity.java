package org.evenkeel.engagement.pulse;

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
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "pulse_wave")
class PulseWaveEntity {

    @Id
    UUID id;

    @TenantId
    String organisation;

    @Version
    long version;

    @Column(updatable = false)
    String name;

    @Column(name = "opened_on", updatable = false)
    LocalDate openedOn;

    /** Days, and no moments: a moment tells who was first. */
    @Column(name = "last_day", updatable = false)
    LocalDate lastDay;

    int people;

    /** Null until they are computed, once. */
    @Nullable
    @Convert(converter = PulseResultsConverter.class)
    @ColumnTransformer(write = "?::jsonb", read = "results::text")
    PulseResults results;

    PulseWaveStatus status(LocalDate today) {
        return results != null ? PulseWaveStatus.COMPUTED
                : today.isAfter(lastDay) ? PulseWaveStatus.CLOSED : PulseWaveStatus.OPEN;
    }
}
