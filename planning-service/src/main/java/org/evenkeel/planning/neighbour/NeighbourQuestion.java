package org.evenkeel.planning.neighbour;

import java.time.Duration;
import java.util.function.Function;

/**
 * What planning asks of its neighbours. None of it changes anything there, or, asked again, is answered by what is kept: so
 * each may
 * be asked again.
 */
enum NeighbourQuestion {

    PRICES("impact-service", NeighbourConfig.Attempts::prices),
    ASSESSMENT("impact-service", NeighbourConfig.Attempts::assessment),
    REMOVABLE_POSTS("staff-engagement-service", NeighbourConfig.Attempts::removablePosts),
    READINESS("staff-engagement-service", NeighbourConfig.Attempts::readiness),
    DIGNITY_RULES("staff-engagement-service", NeighbourConfig.Attempts::dignityRules),
    DIGNITY_CHECK("staff-engagement-service", NeighbourConfig.Attempts::dignityCheck),
    CONDUCT("staff-engagement-service", NeighbourConfig.Attempts::conduct);

    private final String neighbour;
    private final Function<NeighbourConfig.Attempts, Duration> attempt;

    NeighbourQuestion(String neighbour, Function<NeighbourConfig.Attempts, Duration> attempt) {
        this.neighbour = neighbour;
        this.attempt = attempt;
    }

    /** The service that is asked, as users know it. */
    String neighbour() {
        return neighbour;
    }

    Duration attempt(NeighbourConfig config) {
        return attempt.apply(config.attempt());
    }
}
