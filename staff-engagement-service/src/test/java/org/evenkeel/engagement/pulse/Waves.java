package org.evenkeel.engagement.pulse;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.IntStream;

import org.evenkeel.engagement.testing.Someone;
import org.evenkeel.platform.time.Zones;

/** A workforce of eight, five and two, and waves for it. */
final class Waves {

    private Waves() {
    }

    static String people() {
        StringBuilder list = new StringBuilder("Staff number,Name,Sign-in name,Team\n");
        IntStream.rangeClosed(1, 8).forEach(one -> list.append("L%1$d,Lib %1$d,lib%1$d,libraries\n".formatted(one)));
        IntStream.rangeClosed(1, 5).forEach(one -> list.append("T%1$d,Tra %1$d,tra%1$d,transport\n".formatted(one)));
        IntStream.rangeClosed(1, 2).forEach(one -> list.append("S%1$d,Sma %1$d,sma%1$d,small\n".formatted(one)));
        return list.toString();
    }

    static String open(Someone who, Clock clock) {
        return who.post("/pulse-waves", "{\"name\": \"Spring\", \"lastDay\": \"%s\"}".formatted(day(14, clock))).statusCode(201)
                .extract().path("id");
    }

    /** Some days from the day it is to the service. */
    static LocalDate day(int days, Clock clock) {
        return Zones.today(clock).plusDays(days);
    }
}
