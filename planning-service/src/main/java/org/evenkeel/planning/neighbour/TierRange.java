package org.evenkeel.planning.neighbour;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** A figure of the services of one tier. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record TierRange(int tier, FigureRange figure) {
}
