package org.evenkeel.planning.frontier;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A frontier as it stands.
 *
 * @param wanted points asked for
 * @param asked solves begun so far; {@code arrived} those that have ended
 * @param points plans that no other of them dominates, from most saved to least cost
 * @param removed how many plans were left out because another dominates them or lies in the same place
 * @param failed solves that ended without a plan, each with the reason
 * @param assessing whether the full model has still to place some of the points
 * @param acrossTheBoard the flat cut beside it; null until it is assessed
 * @param acrossTheBoardDominated whether a point saves as much for no more; null where they cannot be compared
 * @param sentences what can be said of it
 */
public record FrontierResponse(
        UUID id,
        UUID scenarioId,
        FrontierStatus status,
        Instant createdAt,
        @Nullable Instant endedAt,
        int wanted,
        int asked,
        int arrived,
        List<FrontierPoint> points,
        int removed,
        List<FailedPoint> failed,
        boolean assessing,
        @Nullable FrontierComparators acrossTheBoard,
        @Nullable Boolean acrossTheBoardDominated,
        @Nullable String failure,
        List<String> sentences) {

    public FrontierResponse {
        points = List.copyOf(points);
        failed = List.copyOf(failed);
        sentences = List.copyOf(sentences);
    }

    /** A solve that came to no plan. */
    public record FailedPoint(UUID solveJobId, long targetPence, String reason) {
    }
}
