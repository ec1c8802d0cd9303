package org.evenkeel.engagement.people;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Someone to talk to.
 *
 * @param id pseudonymous: the one reference to a person outside this feature
 * @param leftOn since when the person is no longer on the workforce list; null for who is
 */
public record Person(UUID id, Particulars particulars, @Nullable LocalDate leftOn) {

    public String name() {
        return particulars.name();
    }

    /** The name by which the person signs in: where none is stated it is the e-mail address. */
    public @Nullable String signsInAs() {
        return particulars.signInName() == null ? particulars.email() : particulars.signInName();
    }

    /** Whether priority for vacancies holds on that day. */
    public boolean hasVacancyPriority(LocalDate day) {
        LocalDate until = particulars.vacancyPriorityUntil();
        return until != null && !until.isBefore(day);
    }

    /** Whether the person is on leave on that day. */
    public boolean isOnLeave(LocalDate day) {
        LocalDate from = particulars.leaveFrom();
        LocalDate until = particulars.leaveUntil();
        return from != null && !from.isAfter(day) && (until == null || !until.isBefore(day));
    }
}
