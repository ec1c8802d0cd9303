package org.evenkeel.planning.solving.relaxation;

/**
 * How far a plan that breaks no hard rule may be from the best, level by level: on each, no plan that is as good on the
 * levels before it could be better by more than this.
 *
 * @param depthPence of the deepest shortage of cash
 * @param first of the shortfall that the scenario puts first, in per cent of its target
 * @param second of the other shortfall, in per cent of its target
 * @param cost of the cost, in per cent of the cost or of one per cent of the target, whichever is more
 */
public record Gap(long depthPence, Part first, Part second, Part cost) {

    private static final long BASIS_POINTS = 10_000;

    /**
     * One level's gap.
     *
     * @param pence 0 or more
     * @param basisPoints hundredths of a per cent of what it is measured against, rounded up
     */
    public record Part(long pence, long basisPoints) {

        /** {@code pence} against {@code whole}, both in pence. */
        public static Part of(long pence, long whole) {
            return new Part(pence, pence == 0 ? 0
                    : -Math.floorDiv(-Math.multiplyExact(pence, BASIS_POINTS), Math.max(1, whole)));
        }
    }

    /** Whether the plan is proved to be the best. */
    public boolean closed() {
        return depthPence == 0 && first.pence() == 0 && second.pence() == 0 && cost.pence() == 0;
    }
}
