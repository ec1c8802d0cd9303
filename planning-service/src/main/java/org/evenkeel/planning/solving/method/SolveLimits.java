package org.evenkeel.planning.solving.method;

/**
 * When a solve ends by itself.
 *
 * @param seconds of wall clock, above 0; the same plan comes out twice only if this does not end the solve
 * @param steps of local search; 0 is no limit
 * @param seed of every random choice
 */
public record SolveLimits(int seconds, int steps, long seed) {

    public SolveLimits {
        if (seconds <= 0 || steps < 0) {
            throw new IllegalArgumentException("Limits of " + seconds + " s and " + steps + " steps are no limits.");
        }
    }
}
