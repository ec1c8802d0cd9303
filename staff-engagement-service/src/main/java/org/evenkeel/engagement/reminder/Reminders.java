package org.evenkeel.engagement.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.evenkeel.engagement.calendar.OrganisationCalendars;
import org.evenkeel.engagement.calendar.WorkingDays;
import org.evenkeel.engagement.delivery.Mailings;
import org.evenkeel.engagement.delivery.Mailings.Addressee;
import org.evenkeel.engagement.delivery.Mailings.Content;
import org.evenkeel.engagement.people.Person;
import org.evenkeel.engagement.tick.OrganisationWork;
import org.evenkeel.engagement.touchpoint.OpenSelection;
import org.evenkeel.engagement.touchpoint.OpenTouchpoint;
import org.evenkeel.engagement.touchpoint.TouchpointService;
import org.evenkeel.platform.time.Zones;

/** Once on each working day: one mail to each owner of what is due or late, and one to the engagement lead of what is late. */
@ApplicationScoped
class Reminders implements OrganisationWork {

    @Inject
    EntityManager entities;

    @Inject
    TouchpointService touchpoints;

    @Inject
    Owners owners;

    @Inject
    OrganisationCalendars calendars;

    @Inject
    Mailings mailings;

    @Inject
    Clock clock;

    private record Reminder(Person person, OpenTouchpoint touchpoint, ReminderKind kind) {
    }

    /** What was told today is not told again, so it can be called as often as one likes. */
    @Override
    @Transactional
    public void doWhatIsDue() {
        LocalDate today = Zones.today(clock);
        WorkingDays calendar = calendars.workingDays(List.of(), List.of());
        if (!calendar.isWorking(today) || toldToday(today)) {
            return;
        }
        Map<UUID, List<Reminder>> byPerson = new LinkedHashMap<>();
        for (Reminder one : due(today, calendar)) {
            byPerson.computeIfAbsent(one.person.id(), id -> new ArrayList<>()).add(one);
        }
        byPerson.values().forEach(reminders -> tell(reminders, today));
    }

    private boolean toldToday(LocalDate today) {
        return entities.createQuery("select count(*) from ReminderEntity where remindedOn = :today", Long.class)
                .setParameter("today", today).getSingleResult() > 0;
    }

    private List<Reminder> due(LocalDate today, WorkingDays calendar) {
        List<Reminder> due = new ArrayList<>();
        Map<List<String>, Optional<Person>> known = new HashMap<>();
        for (OpenTouchpoint touchpoint : touchpoints.open(OpenSelection.all().plannedUntil(calendar.plus(today, 1)))) {
            ReminderKind kind = ReminderKind.of(touchpoint, today, calendar);
            if (kind != null) {
                known.computeIfAbsent(List.of(touchpoint.owner(), touchpoint.team()), one -> owners.of(touchpoint))
                        .ifPresent(person -> due.add(new Reminder(person, touchpoint,
                                kind == ReminderKind.ESCALATED ? ReminderKind.OVERDUE : kind)));
                if (kind == ReminderKind.ESCALATED) {
                    owners.lead().ifPresent(lead -> due.add(new Reminder(lead, touchpoint, kind)));
                }
            }
        }
        return due;
    }

    private void tell(List<Reminder> reminders, LocalDate today) {
        Person person = reminders.get(0).person;
        for (Reminder one : reminders) {
            ReminderEntity row = new ReminderEntity();
            row.id = UUID.randomUUID();
            row.touchpointId = one.touchpoint.id();
            row.kind = one.kind;
            row.personId = person.id();
            row.remindedOn = today;
            entities.persist(row);
        }
        mailings.queue(new Content("reminder", "Conversations", words(reminders)),
                List.of(new Addressee(person.id(), Objects.requireNonNull(person.particulars().email()))));
    }

    /** How many, not which: the page behind a link is opened without signing in. */
    private static String words(List<Reminder> reminders) {
        long due = count(reminders, ReminderKind.DUE);
        long overdue = count(reminders, ReminderKind.OVERDUE);
        long escalated = count(reminders, ReminderKind.ESCALATED);
        return """
                Due today or on the next working day: %d
                Overdue: %d
                Overdue by others, for you to look at: %d

                Sign in to Even Keel to see them.
                """.formatted(due, overdue, escalated);
    }

    private static long count(List<Reminder> reminders, ReminderKind kind) {
        return reminders.stream().filter(one -> one.kind == kind).count();
    }
}
