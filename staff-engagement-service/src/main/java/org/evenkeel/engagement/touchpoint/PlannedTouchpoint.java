package org.evenkeel.engagement.touchpoint;

import java.time.LocalDate;
import java.util.List;

/**
 * A touchpoint as it is scheduled.
 *
 * @param subject reference of the establishment, team, pool or partner; empty where there is one for the measure
 * @param team reference of the team; empty where it concerns no one team
 * @param people how many are to be spoken to; 0 where it is not a matter of counting
 * @param prerequisites what comes before it, in words
 */
public record PlannedTouchpoint(String measure, TouchpointStep step, String subject, String subjectName, String team,
        int people, String owner, Window window, List<String> prerequisites) {

    /** How the owner of a line manager's touchpoint begins; the team's name follows. */
    public static final String LINE_MANAGER_OF = "Line manager of ";

    public PlannedTouchpoint {
        prerequisites = List.copyOf(prerequisites);
    }

    /** When it is to happen. */
    public record Window(LocalDate earliest, LocalDate planned, LocalDate latest) {
    }
}
