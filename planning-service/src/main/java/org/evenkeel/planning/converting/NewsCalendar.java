package org.evenkeel.planning.converting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.Set;

import org.evenkeel.planning.parameter.DefaultParameters;
import org.evenkeel.planning.solving.model.PlanningNews;
import org.jspecify.annotations.Nullable;

/** On which days first news suits, by dignity rule D14; the hour is for who speaks to choose. */
public final class NewsCalendar {

    /** Names of the parameters that say which days do not suit, besides days off and their eves. */
    public static final String WEEKDAY = "no-first-news-on";
    public static final String CLOSED_FROM = "no-first-news-from";
    public static final String CLOSED_UNTIL = "no-first-news-until";

    private final Set<LocalDate> off;
    private final DayOfWeek weekday;
    private final MonthDay closedFrom;
    private final MonthDay closedUntil;

    public NewsCalendar(Collection<LocalDate> nonWorkingDays, DefaultParameters parameters) {
        off = Set.copyOf(nonWorkingDays);
        weekday = DayOfWeek.valueOf(parameters.get(WEEKDAY).central());
        closedFrom = MonthDay.parse(parameters.get(CLOSED_FROM).central());
        closedUntil = MonthDay.parse(parameters.get(CLOSED_UNTIL).central());
    }

    /** Null where news planned for the day can be told on it, or, where nobody works then, on the next working day. */
    @Nullable
    PlanningNews unsuited(LocalDate planned) {
        LocalDate day = planned;
        while (!isWorking(day)) {
            day = day.plusDays(1);
        }
        if (suits(day)) {
            return null;
        }
        LocalDate better = day.plusDays(1);
        while (!suits(better)) {
            better = better.plusDays(1);
        }
        return new PlanningNews(day.toEpochDay(), better.toEpochDay());
    }

    private boolean suits(LocalDate day) {
        return isWorking(day) && day.getDayOfWeek() != weekday && isWorking(day.plusDays(1)) && !closed(MonthDay.from(day));
    }

    private boolean isWorking(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !off.contains(day);
    }

    private boolean closed(MonthDay day) {
        boolean from = !day.isBefore(closedFrom);
        boolean until = !day.isAfter(closedUntil);
        return closedFrom.isAfter(closedUntil) ? from || until : from && until;
    }
}
