package org.evenkeel.engagement.dignity;

/** How large a number of a rule can be, by the unit that its name ends with. */
final class ThresholdLimits {

    private static final int DAYS = 366;
    private static final int HOURS = 23;
    private static final int PERCENT = 200;
    private static final int OTHERS = 60;

    private ThresholdLimits() {
    }

    static int most(String name) {
        if (name.endsWith("Days")) {
            return DAYS;
        }
        if (name.endsWith("Hour")) {
            return HOURS;
        }
        return name.endsWith("Percent") ? PERCENT : OTHERS;
    }
}
