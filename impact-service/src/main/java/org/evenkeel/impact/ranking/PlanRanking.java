package org.evenkeel.impact.ranking;

import java.util.List;

/**
 * Two plans in order at the central value of every parameter.
 *
 * @param by the figure that orders them
 * @param one the first plan's figure at central values; {@code other} the second's
 * @param turningPoints parameters that turn the order round within their range, the nearest first; none where both are equal
 */
public record PlanRanking(RankedBy by, double one, double other, List<TurningPoint> turningPoints) {

    /** Above zero where the first plan is preferred, below where the other is, zero where nothing is between them. */
    public int preferred() {
        return by.moreIsBetter() ? Double.compare(one, other) : Double.compare(other, one);
    }

    /** At most so many of the nearest turning points. */
    public List<TurningPoint> nearest(int most) {
        return turningPoints.subList(0, Math.min(most, turningPoints.size()));
    }
}
