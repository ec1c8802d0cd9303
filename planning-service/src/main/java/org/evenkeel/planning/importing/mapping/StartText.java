package org.evenkeel.planning.importing.mapping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A start as lists state it: "2012-04-01", "2002-08", "01/08/2002", "August 2002". A month alone is its first day. */
final class StartText {

    private static final List<DateTimeFormatter> DAYS = List.of(format("uuuu-MM-dd"), format("d/M/uuuu"), format("d.M.uuuu"),
            format("d MMMM uuuu"), format("d MMM uuuu"));
    private static final List<DateTimeFormatter> MONTHS = List.of(format("uuuu-MM"), format("MMMM uuuu"), format("MMM uuuu"),
            format("M/uuuu"));

    private StartText() {
    }

    private static DateTimeFormatter format(String pattern) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(Locale.UK)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    static Optional<LocalDate> of(String text) {
        for (DateTimeFormatter days : DAYS) {
            try {
                return Optional.of(LocalDate.parse(text, days));
            } catch (DateTimeException e) {
                continue;
            }
        }
        for (DateTimeFormatter months : MONTHS) {
            try {
                return Optional.of(YearMonth.parse(text, months).atDay(1));
            } catch (DateTimeException e) {
                continue;
            }
        }
        return Optional.empty();
    }
}
