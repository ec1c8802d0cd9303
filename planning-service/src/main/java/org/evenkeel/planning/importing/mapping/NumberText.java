package org.evenkeel.planning.importing.mapping;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A number as people write it in lists: "1,234.5", "(12)", "-£12k", "nil".
 *
 * @param number its value; null where nothing is stated or it cannot be read
 * @param scale pence of one of it where the text itself says thousand or million; else 0
 * @param state how it was read
 */
public record NumberText(@Nullable BigDecimal number, long scale, State state) {

    /** How a text was read. */
    public enum State {
        STATED,
        /** A dash alone: the accounting sign for nil. */
        DASH,
        NOT_STATED,
        UNREADABLE
    }

    private static final Set<String> NIL = Set.of("nil", "none", "zero");
    private static final Set<String> DASHES = Set.of("-", "–", "—", "−");
    private static final Set<String> ABSENT = Set.of("", "n/a", "na", "n/k", "not stated", "not known", "tbc", "tba");
    private static final Pattern NUMBER = Pattern.compile(
            "(?<sign>[-+−–]?)\\s*£?\\s*(?<sign2>[-−–]?)(?<digits>\\d{1,3}(?:,\\d{3})+|\\d{1,30})?"
                    + "(?<part>\\.\\d{1,30})?\\s*(?<scale>k|m)?");

    /** Reads the text. */
    public static NumberText of(String text) {
        String plain = text.replace('\u00a0', ' ').replace('\u202f', ' ').strip().toLowerCase(Locale.ROOT);
        if (ABSENT.contains(plain)) {
            return new NumberText(null, 0, State.NOT_STATED);
        }
        if (DASHES.contains(plain) || "£-".equals(plain)) {
            return new NumberText(BigDecimal.ZERO, 0, State.DASH);
        }
        if (NIL.contains(plain)) {
            return new NumberText(BigDecimal.ZERO, 0, State.STATED);
        }
        boolean bracketed = plain.length() > 2 && plain.charAt(0) == '(' && plain.endsWith(")");
        boolean poundBefore = plain.startsWith("£(") && plain.endsWith(")");
        String inner = bracketed ? plain.substring(1, plain.length() - 1).strip()
                : poundBefore ? plain.substring(2, plain.length() - 1).strip() : plain;
        return number(inner, bracketed || poundBefore);
    }

    private static NumberText number(String text, boolean bracketed) {
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.matches() || matcher.group("digits") == null && matcher.group("part") == null) {
            return new NumberText(null, 0, State.UNREADABLE);
        }
        boolean minus = isMinus(matcher.group("sign")) || isMinus(matcher.group("sign2"));
        if (bracketed && minus || isMinus(matcher.group("sign")) && isMinus(matcher.group("sign2"))) {
            return new NumberText(null, 0, State.UNREADABLE);
        }
        String digits = matcher.group("digits") == null ? "0" : matcher.group("digits").replace(",", "");
        String part = matcher.group("part") == null ? "" : matcher.group("part");
        BigDecimal number = new BigDecimal(digits + part);
        return new NumberText(bracketed || minus ? number.negate() : number, scale(matcher.group("scale")), State.STATED);
    }

    private static boolean isMinus(String sign) {
        return !sign.isEmpty() && !"+".equals(sign);
    }

    private static long scale(@Nullable String letter) {
        if (letter == null) {
            return 0;
        }
        return "k".equals(letter) ? 100_000 : 100_000_000;
    }
}
