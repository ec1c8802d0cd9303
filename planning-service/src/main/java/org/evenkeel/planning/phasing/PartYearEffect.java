package org.evenkeel.planning.phasing;

import java.time.LocalDate;

/** How much of a year's saving falls in the year it starts in. Amounts in pence, half a penny rounded away from zero. */
public final class PartYearEffect {

    private static final int PER_CENT = 100;

    private PartYearEffect() {
    }

    /** {@code fullYearPence × days from savingFrom to the year's end, both inclusive ÷ days in the year}. */
    public static long of(long fullYearPence, LocalDate savingFrom, FinancialYear year) {
        return Proportion.of(fullYearPence, year.daysFrom(savingFrom), year.days());
    }

    /** The part-year effect as a whole per cent of the full-year effect. */
    public static int perCent(LocalDate savingFrom, FinancialYear year) {
        return (int) of(PER_CENT, savingFrom, year);
    }

    /**
     * The part-year effect of a saving whose publisher stated it for a start of its own:
     * {@code firstYearPence − fullYearPence × k ÷ days in the year}, not below 0, where k is the number of days from the
     * publisher's start to {@code savingFrom}. A saving that starts earlier than the publisher's brings no more than the
     * publisher stated; one that starts after the year brings nothing in it. Amounts below 0 mirror this: a later start
     * brings them nearer to 0.
     */
    public static long ofPublished(PublishedSaving published, LocalDate savingFrom, FinancialYear year) {
        int daysLeft = year.daysFrom(savingFrom);
        if (daysLeft == 0) {
            return 0;
        }
        int daysLater = Math.max(0, year.daysFrom(published.start()) - daysLeft);
        long lost = Proportion.of(published.fullYearPence(), daysLater, year.days());
        long firstYear = published.firstYearPence();
        return firstYear >= 0 ? Math.max(0, firstYear - Math.max(0, lost)) : Math.min(0, firstYear - Math.min(0, lost));
    }

    /**
     * A saving as its publisher stated it.
     *
     * @param firstYearPence falls in the publisher's first year, given {@code start}
     * @param fullYearPence over twelve months
     * @param start the start it was stated for, as a day of the planned year
     */
    public record PublishedSaving(long firstYearPence, long fullYearPence, LocalDate start) {
    }
}
