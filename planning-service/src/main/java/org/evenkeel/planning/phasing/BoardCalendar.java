package org.evenkeel.planning.phasing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** The days on which the board can decide. Where no meeting is stated, it can decide on any day. */
public final class BoardCalendar {

    private final NavigableSet<LocalDate> meetings;

    public BoardCalendar(Collection<LocalDate> meetings) {
        this.meetings = new TreeSet<>(meetings);
    }

    /** The first meeting on or after a day; empty where the last one stated lies before it. */
    public Optional<LocalDate> nextOnOrAfter(LocalDate day) {
        return meetings.isEmpty() ? Optional.of(day) : Optional.ofNullable(meetings.ceiling(day));
    }

    /** The last meeting on or before a day; empty where the first one stated lies after it. */
    public Optional<LocalDate> lastOnOrBefore(LocalDate day) {
        return meetings.isEmpty() ? Optional.of(day) : Optional.ofNullable(meetings.floor(day));
    }
}
