package org.evenkeel.engagement.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** Which days are working days, and counting in them. Never changes. */
public final class WorkingDays {

    private final Set<LocalDate> off;
    private final int firstYear;
    private final int lastYear;
    private final FirstNewsDays firstNews;

    /** @param off days that are no working days, besides Saturdays and Sundays */
    public WorkingDays(Set<LocalDate> off, int firstYear, int lastYear) {
        this(off, firstYear, lastYear, FirstNewsDays.DEFAULT);
    }

    WorkingDays(Set<LocalDate> off, int firstYear, int lastYear, FirstNewsDays firstNews) {
        this.firstNews = firstNews;
        this.off = Set.copyOf(off);
        this.firstYear = firstYear;
        this.lastYear = lastYear;
    }

    /** First and last year for which bank holidays are known; in others only weekends and the organisation's own days count. */
    public int firstYear() {
        return firstYear;
    }

    public int lastYear() {
        return lastYear;
    }

    public boolean knows(LocalDate day) {
        return day.getYear() >= firstYear && day.getYear() <= lastYear;
    }

    public boolean isWorking(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !off.contains(day);
    }

    public LocalDate atOrAfter(LocalDate day) {
        LocalDate found = day;
        while (!isWorking(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    public LocalDate atOrBefore(LocalDate day) {
        LocalDate found = day;
        while (!isWorking(found)) {
            found = found.minusDays(1);
        }
        return found;
    }

    /** The day itself for 0, else the working day that comes so many working days after it. */
    public LocalDate plus(LocalDate day, int workingDays) {
        LocalDate found = day;
        for (int i = 0; i < workingDays; i++) {
            found = atOrAfter(found.plusDays(1));
        }
        return found;
    }

    /** The last day from which {@link #plus} does not go beyond the day given. */
    public LocalDate minus(LocalDate day, int workingDays) {
        if (workingDays == 0) {
            return day;
        }
        LocalDate found = atOrBefore(day);
        for (int i = 0; i < workingDays; i++) {
            found = atOrBefore(found.minusDays(1));
        }
        return found;
    }

    /** Whether D14 advises against first news on it, by the organisation's own days to avoid. */
    public boolean isPoorForFirstNews(LocalDate day) {
        return !isWorking(day) || firstNews.avoid(day, !isWorking(day.plusDays(1)));
    }
}
