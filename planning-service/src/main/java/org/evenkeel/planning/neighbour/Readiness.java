package org.evenkeel.planning.neighbour;

import java.util.List;

/** How much change the executive and the middle teams can carry, in order of months. */
public record Readiness(List<Month> months) {

    public Readiness {
        months = List.copyOf(months);
    }

    /**
     * One month.
     *
     * @param month year and month, such as 2027-04
     * @param executiveTeamDays working days of the executive team that change may take
     * @param middleTeamsDays working days of all middle teams together that change may take
     */
    public record Month(String month, int executiveTeamDays, int middleTeamsDays) {
    }
}
