package org.evenkeel.planning.scenario;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.jspecify.annotations.Nullable;

/**
 * When a solve ends at the latest.
 *
 * @param seconds of solving
 * @param steps of local search; the same steps and seed give the same plan; null is no limit
 */
public record Limits(
        @Min(1) @Max(86_400) int seconds,
        @Nullable @Min(1) @Max(1_000_000_000) Integer steps,
        long seed) {
}
