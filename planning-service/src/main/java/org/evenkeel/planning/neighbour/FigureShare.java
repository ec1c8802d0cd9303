package org.evenkeel.planning.neighbour;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** In how many of the futures simulated from the assumptions something is so. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record FigureShare(int basisPoints, EvidenceMark mark) {
}
