package org.evenkeel.planning.neighbour;

import java.time.Clock;
import java.util.Objects;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Asks a neighbour and never fails: whatever happens becomes a dated answer. */
@ApplicationScoped
class NeighbourInquiry {

    private static final Logger LOG = Logger.getLogger(NeighbourInquiry.class);

    private final NeighbourGuards guards;
    private final Clock clock;

    NeighbourInquiry(NeighbourGuards guards, Clock clock) {
        this.guards = guards;
        this.clock = clock;
    }

    /** @param about what it concerns, for the log */
    <T> NeighbourAnswer<T> ask(NeighbourQuestion question, String about, Supplier<NeighbourAnswer<T>> call) {
        try {
            return guards.ask(question, call);
        } catch (NeighbourRefusal refused) {
            LOG.warnf("%s refused to tell %s of %s with status %d", question.neighbour(), question, about, refused.status());
            return NeighbourAnswer.unknown(clock.instant(), question.neighbour() + " did not accept the question.");
        } catch (RuntimeException unanswered) {
            LOG.warnf(unanswered, "%s did not tell %s of %s", question.neighbour(), question, about);
            return NeighbourAnswer.notReached(clock.instant(), question.neighbour() + " did not answer.");
        }
    }

    /** What it knows. */
    <T> NeighbourAnswer<T> known(T value) {
        return NeighbourAnswer.known(clock.instant(), value);
    }

    /** What it says that it does not know. */
    <T> NeighbourAnswer<T> unknown(NeighbourQuestion question, @Nullable String reason) {
        return NeighbourAnswer.unknown(clock.instant(),
                Objects.requireNonNullElse(reason, question.neighbour() + " does not know."));
    }
}
