package org.evenkeel.planning.solving.ledger;

/** How far beyond a limit counts how much in a hard level. */
final class Penalty {

    /** What a breach counts that is not a matter of more or less: as much as going over a limit by the whole limit. */
    static final long WHOLE = 10_000;

    /** What a preference counts that is not a matter of more or less: one per cent of that. */
    static final long SLIGHT = 100;

    private Penalty() {
    }

    /**
     * Basis points of the limit, rounded up, so that the smallest excess counts; 0 where there is no excess.
     *
     * @param excess above the limit, in its unit
     * @param scale the limit, or the least amount worth speaking of where the limit is smaller; above 0
     */
    static long of(long excess, long scale) {
        return excess <= 0 ? 0 : -Math.floorDiv(-Math.multiplyExact(excess, WHOLE), scale);
    }
}
