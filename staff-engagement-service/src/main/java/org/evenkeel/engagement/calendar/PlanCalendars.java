package org.evenkeel.engagement.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** The working days that count for each plan. */
@ApplicationScoped
public class PlanCalendars {

    private final EntityManager entities;
    private final OrganisationCalendars organisation;

    PlanCalendars(EntityManager entities, OrganisationCalendars organisation) {
        this.entities = entities;
        this.organisation = organisation;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public WorkingDays keep(UUID lineageId, Collection<String> jurisdictions, Collection<LocalDate> ownDays) {
        PlanCalendarEntity calendar = entities.find(PlanCalendarEntity.class, lineageId);
        boolean isNew = calendar == null;
        if (calendar == null) {
            calendar = new PlanCalendarEntity();
            calendar.lineageId = lineageId;
        }
        calendar.jurisdictions = jurisdictions.stream().distinct().sorted().toList();
        calendar.ownDays = ownDays.stream().distinct().sorted().map(LocalDate::toString).toList();
        if (isNew) {
            entities.persist(calendar);
        }
        return organisation.workingDays(jurisdictions, ownDays);
    }

    /** Of a plan that no calendar was kept for, the days of England and Wales. */
    @Transactional(Transactional.TxType.MANDATORY)
    public WorkingDays of(UUID lineageId) {
        PlanCalendarEntity calendar = entities.find(PlanCalendarEntity.class, lineageId);
        return calendar == null ? organisation.workingDays(List.of(), List.of())
                : organisation.workingDays(calendar.jurisdictions, calendar.ownDays.stream().map(LocalDate::parse).toList());
    }
}
