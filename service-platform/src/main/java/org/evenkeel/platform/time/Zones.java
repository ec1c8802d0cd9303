package org.evenkeel.platform.time;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Where the days of UK law and of a board's calendar begin and end. */
public final class Zones {

    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private Zones() {
    }

    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }
}
