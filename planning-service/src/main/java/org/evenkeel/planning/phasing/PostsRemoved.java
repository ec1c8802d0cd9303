package org.evenkeel.planning.phasing;

/**
 * FTE removed from one pool, in hundredths rounded up, by how.
 *
 * @param pool reference of the pool
 */
public record PostsRemoved(
        String pool,
        long vacancyHundredths,
        long agencyHundredths,
        long voluntaryHundredths,
        long redeployedHundredths,
        long compulsoryHundredths) {

    /** All FTE removed from the pool. */
    public long totalHundredths() {
        return vacancyHundredths + agencyHundredths + voluntaryHundredths + redeployedHundredths + compulsoryHundredths;
    }
}
