package org.evenkeel.planning.neighbour;

import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.jboss.logging.Logger;

import io.smallrye.faulttolerance.api.CircuitBreakerState;
import io.smallrye.faulttolerance.api.Guard;

/**
 * Stands between planning and a neighbour that is slow or failing: each question has a time limit, further attempts and a
 * breaker
 * of its own, so that one that fails stops no other. On the caller's thread, which keeps its organisation.
 */
@ApplicationScoped
class NeighbourGuards {

    private static final Logger LOG = Logger.getLogger(NeighbourGuards.class);

    private final Map<NeighbourQuestion, Guard> guards = new EnumMap<>(NeighbourQuestion.class);

    NeighbourGuards(NeighbourConfig config) {
        for (NeighbourQuestion question : NeighbourQuestion.values()) {
            guards.put(question, guard(question, config));
        }
    }

    /**
     * What the neighbour answers; whatever the supplier throws counts as a failure of the neighbour.
     *
     * @throws NeighbourRefusal where it is well and says no; any other exception where it did not answer
     */
    @SuppressWarnings("unchecked")
    <T> T ask(NeighbourQuestion question, Supplier<T> call) {
        Guard guard = Objects.requireNonNull(guards.get(question));
        return (T) guard.get(() -> Objects.requireNonNull(call.get(), "an empty answer"), Object.class);
    }

    private static Guard guard(NeighbourQuestion question, NeighbourConfig config) {
        long wait = config.firstWait().toMillis();
        String name = question.name();
        return Guard.create().withDescription(name)
                .withTimeout().duration(question.attempt(config).toMillis(), ChronoUnit.MILLIS).done()
                .withRetry().maxRetries(config.retries()).delay(wait, ChronoUnit.MILLIS).jitter(wait / 2, ChronoUnit.MILLIS)
                .maxDuration(config.longest().toMillis(), ChronoUnit.MILLIS).withExponentialBackoff().done()
                .abortOn(List.of(NeighbourRefusal.class, CircuitBreakerOpenException.class)).done()
                .withCircuitBreaker().name(name).requestVolumeThreshold(config.breaker().attempts())
                .failureRatio(config.breaker().failed()).delay(config.breaker().pause().toMillis(), ChronoUnit.MILLIS)
                .skipOn(NeighbourRefusal.class).onStateChange(state -> tell(question, state)).done()
                .build();
    }

    private static void tell(NeighbourQuestion question, CircuitBreakerState state) {
        LOG.warnf("Asking %s for %s: the circuit is now %s", question.neighbour(), question, state);
    }
}
