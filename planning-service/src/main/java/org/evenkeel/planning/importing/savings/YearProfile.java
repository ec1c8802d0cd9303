package org.evenkeel.planning.importing.savings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What the year columns of one line say. The full-year effect is what the last stated year reaches; what the first year has
 * above it helps once.
 *
 * @param yearOnePence the first year as read
 * @param fullYearPence recurrent saving over twelve months
 * @param nonRecurrentPence what helps once, in the first year
 * @param assumptions what was filled on the way
 */
record YearProfile(long yearOnePence, long fullYearPence, long nonRecurrentPence, List<Filled> assumptions) {

    /** One value filled. */
    record Filled(String field, String rule, String value, String because) {
    }

    /** Part-year effect of the publisher's own start, before what helps once. */
    long firstYearPence() {
        return yearOnePence - nonRecurrentPence;
    }

    /**
     * Reads the columns; at least one must be stated.
     *
     * @param stated pence by year, null where not stated
     * @param basis what the publisher says the columns mean
     * @param oneOff whether the line's own words say that it helps once
     */
    static YearProfile of(List<@Nullable Long> stated, String basis, boolean oneOff) {
        List<Filled> filled = new ArrayList<>();
        long count = stated.stream().filter(Objects::nonNull).count();
        YearBasis meaning = YearBasis.of(basis);
        if (count > 1 && meaning == YearBasis.NOT_STATED) {
            filled.add(new Filled("recurrentFullYearPence", "year basis not stated", "cumulative",
                    "Published lists usually give the annual saving reached in each year"));
        }
        List<Long> reached = reached(stated, meaning == YearBasis.INCREMENTAL);
        long first = reached.get(0);
        long last = reached.get(reached.size() - 1);
        if (stated.get(0) == null) {
            filled.add(new Filled("firstYearPence", "year 1 not stated", "£0",
                    "Later years are stated, so the saving is taken to begin after the first year"));
        }
        if (oneOff && count == 1 && stated.get(0) != null) {
            filled.add(new Filled("nonRecurrentPence", "later years not stated of a one-off saving", "helps once",
                    "The line's own type says one-off"));
            return new YearProfile(first, 0, first, filled);
        }
        fillLater(stated, basis, filled);
        return new YearProfile(first, last, Math.max(0, first - last), filled);
    }

    private static void fillLater(List<@Nullable Long> stated, String basis, List<Filled> filled) {
        if (stated.subList(1, stated.size()).stream().allMatch(Objects::nonNull) && stated.size() > 1) {
            return;
        }
        filled.add(new Filled("recurrentFullYearPence", "later years not stated", "same as the last stated",
                basis.isEmpty() ? "A saving once made is taken to continue" : "The list says of its amounts: " + basis));
    }

    /** Annual saving reached by each year up to the last stated. */
    private static List<Long> reached(List<@Nullable Long> stated, boolean incremental) {
        List<Long> reached = new ArrayList<>();
        long level = 0;
        for (Long amount : stated) {
            long value = amount == null ? 0 : amount;
            level = incremental ? Math.addExact(level, value) : amount == null ? level : value;
            reached.add(level);
        }
        return reached;
    }
}
