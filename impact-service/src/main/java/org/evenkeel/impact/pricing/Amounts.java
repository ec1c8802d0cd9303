package org.evenkeel.impact.pricing;

/** The largest amount of money this service reckons with: a thousand billion pounds. */
final class Amounts {

    static final long MOST_PENCE = 100_000_000_000_000L;
    static final int WHOLE_BASIS_POINTS = 10_000;

    private Amounts() {
    }
}
