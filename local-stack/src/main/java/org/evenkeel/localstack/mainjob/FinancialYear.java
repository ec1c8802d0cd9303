package org.evenkeel.localstack.mainjob;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A financial year by the calendar year it begins in: 2027 is 2027/28. */
public record FinancialYear(int begins) {

    private static final Pattern WRITTEN = Pattern.compile("(20\\d\\d)(?:[/-](?:20)?(\\d\\d))?");
    private static final int CENTURY = 100;

    public static Optional<FinancialYear> read(String text) {
        Matcher matcher = WRITTEN.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int begins = Integer.parseInt(matcher.group(1));
        boolean agrees = matcher.group(2) == null || Integer.parseInt(matcher.group(2)) == (begins + 1) % CENTURY;
        return agrees ? Optional.of(new FinancialYear(begins)) : Optional.empty();
    }

    /** The one that begins next, in April. */
    static FinancialYear after(LocalDate day) {
        LocalDate thisYears = LocalDate.of(day.getYear(), Month.APRIL, 1);
        return new FinancialYear(day.isBefore(thisYears) ? day.getYear() : day.getYear() + 1);
    }

    @Override
    public String toString() {
        return String.format("%d/%02d", begins, (begins + 1) % CENTURY);
    }
}
