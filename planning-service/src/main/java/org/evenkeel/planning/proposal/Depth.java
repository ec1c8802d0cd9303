package org.evenkeel.planning.proposal;

/**
 * How deep a plan goes with one measure, so that a consultation on one version is known to cover the next.
 *
 * @param fullYearPence saving over twelve months once in effect
 * @param dismissals employees dismissed
 * @param postsHundredths FTE removed, in hundredths
 * @param levelLossBasisPoints fall of services' levels, added up
 * @param demandMovedBasisPoints demand moved or stopped, added up
 */
public record Depth(long fullYearPence, int dismissals, long postsHundredths, long levelLossBasisPoints,
        long demandMovedBasisPoints) {

    /** In no respect deeper: whoever was consulted on the other was consulted on this. */
    public boolean isNoDeeperThan(Depth other) {
        return fullYearPence <= other.fullYearPence && dismissals <= other.dismissals
                && postsHundredths <= other.postsHundredths && levelLossBasisPoints <= other.levelLossBasisPoints
                && demandMovedBasisPoints <= other.demandMovedBasisPoints;
    }
}
