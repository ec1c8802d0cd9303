package org.evenkeel.planning.comparator;

/**
 * A service that a flat cut takes below its minimum. Levels are basis points of present demand met.
 *
 * @param service its reference; {@code name} its name
 */
public record BelowMinimum(String service, String name, boolean statutory, int levelBasisPoints,
        int minimumLevelBasisPoints) {
}
