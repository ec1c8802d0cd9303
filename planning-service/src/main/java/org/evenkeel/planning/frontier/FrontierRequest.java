package org.evenkeel.planning.frontier;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.jspecify.annotations.Nullable;

/**
 * How fine a frontier is asked for.
 *
 * @param points plans wanted, 15 where not sent
 * @param secondsAPoint at most; 3 where not sent. A point within 1 % of the best ends sooner
 */
public record FrontierRequest(@Nullable @Min(9) @Max(25) Integer points, @Nullable @Min(1) @Max(600) Integer secondsAPoint) {

    private static final int USUAL_POINTS = 15;
    private static final int USUAL_SECONDS = 3;

    int wanted() {
        return points == null ? USUAL_POINTS : points;
    }

    int seconds() {
        return secondsAPoint == null ? USUAL_SECONDS : secondsAPoint;
    }
}
