package org.evenkeel.planning.solving.model;

import java.util.List;

/**
 * What the plan's consequences are priced by. Part (a) and (e) stand on the choices, part (d) on the services.
 *
 * @param components names of the components of part (a), for example "hiring"
 * @param touchables part (b)
 * @param teams part (c)
 * @param weights of every part
 */
public record PlanningPrices(
        List<String> components,
        List<PlanningTouchable> touchables,
        List<PlanningTeam> teams,
        PlanningWeights weights) {

    public PlanningPrices {
        components = List.copyOf(components);
        touchables = List.copyOf(touchables);
        teams = List.copyOf(teams);
    }
}
