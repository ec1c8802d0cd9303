package org.evenkeel.engagement.gate;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A word that somebody wants to send.
 *
 * @param measures those it concerns; none means all of the plan
 * @param wide whether it goes to the organisation or beyond it
 * @param teams references of the teams it reaches
 */
public record Word(UUID lineageId, List<String> measures, boolean wide, Set<String> teams, boolean announcesOutcome,
        LocalDate on) {

    public Word {
        measures = List.copyOf(measures);
        teams = Set.copyOf(teams);
    }

    boolean concerns(String measure) {
        return measures.isEmpty() || measures.contains(measure);
    }
}
