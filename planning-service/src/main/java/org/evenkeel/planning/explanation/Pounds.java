package org.evenkeel.planning.explanation;

import java.util.Locale;

/** Money as a reader writes it. */
public final class Pounds {

    private static final long PENCE_A_POUND = 100;

    private Pounds() {
    }

    /** "£1,234", "−£56": whole pounds, half a pound away from zero. */
    public static String of(long pence) {
        long pounds = (Math.abs(pence) + PENCE_A_POUND / 2) / PENCE_A_POUND;
        return String.format(Locale.UK, "%s£%,d", pence < 0 && pounds > 0 ? "−" : "", pounds);
    }
}
