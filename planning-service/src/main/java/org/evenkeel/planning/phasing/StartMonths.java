package org.evenkeel.planning.phasing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.evenkeel.planning.measure.Measure;
import org.evenkeel.planning.measure.Option;
import org.jspecify.annotations.Nullable;

/**
 * The months in which an option can begin. The board must have met between the planning date and the day it begins; the option
 * begins on the first of the month, or later in it where the first meeting or its earliest start falls there.
 */
final class StartMonths {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final PhasingContext context;
    private final @Nullable LocalDate earliestStart;
    private final @Nullable LocalDate latestStart;

    StartMonths(PhasingContext context, Option option) {
        this.context = context;
        earliestStart = option.earliestStart();
        latestStart = option.latestStart();
    }

    /** A day on which the option can begin, and the last meeting that can still decide on it. */
    record Beginning(LocalDate decisionDate, LocalDate begins) {
    }

    /** The first month that begins no earlier than the planning date. */
    int first() {
        LocalDate planningDate = context.planningDate();
        int month = context.year().monthOf(planningDate);
        return context.year().monthStart(month).isBefore(planningDate) ? month + 1 : month;
    }

    /** Empty where the option cannot begin in the month. */
    Optional<Beginning> beginning(int month) {
        LocalDate nextMonth = context.year().monthStart(month + 1);
        return firstDayFrom(context.year().monthStart(month)).filter(begins -> begins.isBefore(nextMonth))
                .filter(begins -> latestStart == null || !begins.isAfter(latestStart))
                .flatMap(begins -> context.board().lastOnOrBefore(begins).map(decided -> new Beginning(decided, begins)));
    }

    private Optional<LocalDate> firstDayFrom(LocalDate monthStart) {
        return context.board().nextOnOrAfter(context.planningDate())
                .map(meeting -> Stream.of(monthStart, meeting, earliestStart == null ? monthStart : earliestStart)
                        .max(LocalDate::compareTo).orElseThrow());
    }

    /** Why an option that could begin in no month cannot. */
    PhasingViolation whyNone(Measure measure, Option option) {
        String label = context.year().label();
        String planned = DAY.format(context.planningDate());
        Optional<LocalDate> possible = firstDayFrom(context.year().monthStart(first()));
        String field = "latestStart";
        String sentence;
        if (first() >= FinancialYear.MONTHS) {
            field = "planningDate";
            sentence = "No month of " + label + " begins on or after the planning date " + planned
                    + ". Plan for a later year, or from an earlier date.";
        } else if (possible.isEmpty() || isAfterYear(context.board().nextOnOrAfter(context.planningDate()))) {
            field = "boardMeetings";
            sentence = "The board does not meet between the planning date " + planned + " and the end of " + label
                    + ". Add a meeting.";
        } else if (isAfterYear(possible)) {
            field = "earliestStart";
            sentence = "The earliest start lies after the end of " + label
                    + ". Give an earlier day, or plan the measure for a later year.";
        } else {
            sentence = "The latest start" + (latestStart == null ? "" : " " + DAY.format(latestStart))
                    + " lies before the first day on which the option can begin, " + DAY.format(possible.get())
                    + ". Give a later day.";
        }
        return new PhasingViolation(measure.reference(), option.reference(), field, sentence);
    }

    /** What an option asks for that has passed already. */
    Optional<PhasingViolation> alreadyPassed(Measure measure, Option option) {
        LocalDate planningDate = context.planningDate();
        if (earliestStart == null || !earliestStart.isBefore(planningDate)) {
            return Optional.empty();
        }
        return Optional.of(new PhasingViolation(measure.reference(), option.reference(), "earliestStart",
                "The earliest start " + DAY.format(earliestStart) + " lies before the planning date "
                        + DAY.format(planningDate) + ". Leave it out, or plan from an earlier date."));
    }

    private boolean isAfterYear(Optional<LocalDate> day) {
        return day.isPresent() && day.get().isAfter(context.year().lastDay());
    }
}
