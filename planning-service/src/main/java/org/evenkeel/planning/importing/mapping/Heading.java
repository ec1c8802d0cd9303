package org.evenkeel.planning.importing.mapping;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.evenkeel.planning.importing.AmountUnit;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a heading such as "Saving 2011/12 (£000)".
 *
 * @param words what is left, in lower case and without punctuation
 * @param unit what amounts below it are in; null where it does not say
 * @param year first calendar year of the financial year it names
 */
record Heading(String words, @Nullable AmountUnit unit, @Nullable Integer year) {

    private static final Pattern THOUSANDS = Pattern
            .compile("(?i)£\\s*,?0{3}'?s?|£\\s*k\\b|\\b000'?s?\\b|\\bk\\b|_k$|\\bthousands?\\b|£\\s*thousands?");
    private static final Pattern MILLIONS = Pattern.compile("(?i)£\\s*m\\b|£\\s*million|\\bmillions?\\b");
    private static final Pattern POUNDS = Pattern.compile("(?i)£|\\bgbp\\b|\\bpounds?\\b");
    private static final Pattern YEAR = Pattern.compile("\\b((?:19|20)\\d{2})\\s*[/–-]\\s*(?:\\d{4}|\\d{2})\\b");

    static Heading of(String written) {
        String rest = written;
        Integer year = null;
        Matcher years = YEAR.matcher(rest);
        if (years.find()) {
            year = Integer.valueOf(years.group(1));
            rest = years.replaceAll(" ");
        }
        AmountUnit unit = unit(rest);
        for (Pattern pattern : new Pattern[] { THOUSANDS, MILLIONS, POUNDS }) {
            rest = pattern.matcher(rest).replaceAll(" ");
        }
        String words = rest.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return new Heading(words, unit, year);
    }

    private static @Nullable AmountUnit unit(String written) {
        if (THOUSANDS.matcher(written).find()) {
            return AmountUnit.THOUSAND_POUNDS;
        }
        if (MILLIONS.matcher(written).find()) {
            return AmountUnit.MILLION_POUNDS;
        }
        return POUNDS.matcher(written).find() ? AmountUnit.POUNDS : null;
    }
}
