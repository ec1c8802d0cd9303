package org.evenkeel.planning.neighbour;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How fairly a plan is carried out, as far as engagement knows: shares in basis points, null where it does not know.
 *
 * @param asOf what moment its record tells of; null where it does not say
 */
public record Conduct(
        @Nullable Instant asOf,
        @Nullable Integer fairnessBasisPoints,
        @Nullable Integer commsBasisPoints,
        @Nullable Integer supportBasisPoints,
        @Nullable Integer protectedBasisPoints,
        @Nullable Integer involvementBasisPoints) {
}
