package org.evenkeel.planning.phasing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.evenkeel.planning.measure.Option;
import org.jspecify.annotations.Nullable;

/**
 * What an option saves by the day its saving starts. Where the publisher stated a first year, the share of the full-year effect
 * that falls in the year is taken for what it loses too; elsewhere the days are.
 */
final class OptionSaving {

    private final FinancialYear year;
    private final long fullYearPence;
    private final long lossPence;
    private final long nonRecurrentPence;
    private final PartYearEffect.@Nullable PublishedSaving published;

    OptionSaving(Option option, FinancialYear year) {
        this.year = year;
        fullYearPence = option.recurrentFullYearPence();
        lossPence = option.lostIncomePence() + option.reprovisionPence() + option.lostOverheadRecoveryPence();
        nonRecurrentPence = option.nonRecurrentPence();
        Long firstYear = option.firstYearPence();
        published = firstYear == null ? null
                : new PartYearEffect.PublishedSaving(firstYear, fullYearPence, withinYear(option.publishedStart(), year));
    }

    private static LocalDate withinYear(@Nullable LocalDate start, FinancialYear year) {
        if (start == null || start.isBefore(year.firstDay())) {
            return year.firstDay();
        }
        return start.isAfter(year.lastDay()) ? year.lastDay() : start;
    }

    PhasedSaving from(LocalDate savingFrom) {
        boolean inYear = !savingFrom.isAfter(year.lastDay());
        long once = inYear ? nonRecurrentPence : 0;
        long recurrent = recurrentInYear(savingFrom);
        List<Long> months = new ArrayList<>(MonthlyPhasing.evenly(recurrent, spreadFrom(savingFrom), year));
        if (inYear) {
            int month = Math.max(0, year.monthOf(savingFrom));
            months.set(month, months.get(month) + once);
        }
        return new PhasedSaving(recurrent + once, fullYearPence - lossPence, fullYearPence, once, months);
    }

    private long recurrentInYear(LocalDate savingFrom) {
        if (published == null) {
            return PartYearEffect.of(fullYearPence - lossPence, savingFrom, year);
        }
        long gross = PartYearEffect.ofPublished(published, savingFrom, year);
        if (fullYearPence <= 0) {
            return gross - PartYearEffect.of(lossPence, savingFrom, year);
        }
        long share = Math.max(0, Math.min(gross, fullYearPence));
        return gross - Proportion.of(lossPence, share, fullYearPence);
    }

    /** What was stated for the publisher's start falls no earlier than that. */
    private LocalDate spreadFrom(LocalDate savingFrom) {
        return published == null || savingFrom.isAfter(published.start()) ? savingFrom : published.start();
    }
}
