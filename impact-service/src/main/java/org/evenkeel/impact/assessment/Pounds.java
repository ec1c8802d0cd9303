package org.evenkeel.impact.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/** Money as people read it: £850, £12,300, £1.2m. */
public final class Pounds {

    private static final long MILLION_PENCE = 100_000_000;
    private static final int PENCE = 100;
    private static final int HUNDRED_POUNDS = 10_000;

    private Pounds() {
    }

    public static String of(long pence) {
        String sign = pence < 0 ? "−" : "";
        long size = Math.abs(pence);
        if (size >= MILLION_PENCE) {
            BigDecimal millions = BigDecimal.valueOf(size).divide(BigDecimal.valueOf(MILLION_PENCE), 1, RoundingMode.HALF_UP);
            return sign + "£" + NumberFormat.getNumberInstance(Locale.UK).format(millions) + "m";
        }
        long pounds = size >= 10L * HUNDRED_POUNDS ? Math.round((double) size / HUNDRED_POUNDS) * PENCE
                : Math.round((double) size / PENCE);
        return (pounds == 0 ? "" : sign) + "£" + NumberFormat.getIntegerInstance(Locale.UK).format(pounds);
    }
}
