package org.evenkeel.planning.solvejob;

import java.util.List;

import org.evenkeel.planning.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * What a job asks otherwise than the one whose question it takes.
 *
 * @param scenario in place of that one's
 * @param start ids of the choices to set out from; null sets out afresh
 * @param changes what is otherwise, in sentences
 */
public record SolveVariation(Scenario scenario, @Nullable List<String> start, List<String> changes) {

    public SolveVariation {
        start = start == null ? null : List.copyOf(start);
        changes = List.copyOf(changes);
    }
}
