package org.evenkeel.localstack.terminal;

import java.util.Locale;

/** Money for reading: £ with thousands, whole pounds. */
public final class Pounds {

    private static final long PENCE_PER_POUND = 100;

    private Pounds() {
    }

    public static String of(long pence) {
        long pounds = Math.round(pence / (double) PENCE_PER_POUND);
        return (pounds < 0 ? "-£" : "£") + String.format(Locale.UK, "%,d", Math.abs(pounds));
    }
}
