package org.evenkeel.planning.proposal;

import org.evenkeel.planning.neighbour.ProposedMeasure;

/**
 * One measure that a plan takes.
 *
 * @param measureSha256 digest of the measure's record as it was solved
 */
public record ProposalItem(ProposedMeasure told, Depth depth, String measureSha256) {

    public String measure() {
        return told.measure();
    }
}
