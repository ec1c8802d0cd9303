package org.evenkeel.engagement.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.evenkeel.engagement.tick.OrganisationWork;
import org.evenkeel.platform.time.Zones;

/** Erases once a day what is past its time, so that it does not wait for somebody to think of it. */
@ApplicationScoped
class DailyRetention implements OrganisationWork {

    private final EntityManager entities;
    private final RetentionService retention;
    private final Clock clock;

    DailyRetention(EntityManager entities, RetentionService retention, Clock clock) {
        this.entities = entities;
        this.retention = retention;
        this.clock = clock;
    }

    /** The day and what was erased on it are on record together, or neither is. */
    @Override
    @Transactional
    public void doWhatIsDue() {
        LocalDate today = Zones.today(clock);
        Optional<RetentionDayEntity> known = entities.createQuery("from RetentionDayEntity", RetentionDayEntity.class)
                .getResultStream().findFirst();
        if (known.filter(day -> !day.lookedOn.isBefore(today)).isPresent()) {
            return;
        }
        known.ifPresentOrElse(day -> day.lookedOn = today, () -> entities.persist(RetentionDayEntity.first(today)));
        retention.run();
    }
}
