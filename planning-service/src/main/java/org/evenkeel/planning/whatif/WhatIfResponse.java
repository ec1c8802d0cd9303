package org.evenkeel.planning.whatif;

import java.util.List;

import org.evenkeel.planning.scenario.ScenarioResponse;
import org.evenkeel.planning.solvejob.SolveJobResponse;

/**
 * A question changed and asked.
 *
 * @param changes what it has otherwise than the plan's, in sentences
 * @param scenario that was made of it
 * @param job that solves it
 */
public record WhatIfResponse(List<String> changes, ScenarioResponse scenario, SolveJobResponse job) {

    public WhatIfResponse {
        changes = List.copyOf(changes);
    }
}
