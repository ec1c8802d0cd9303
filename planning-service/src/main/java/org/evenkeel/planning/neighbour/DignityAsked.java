package org.evenkeel.planning.neighbour;

import java.util.List;
import java.util.UUID;

/** The request of {@code POST /dignity-checks}. */
record DignityAsked(UUID planId, String name, List<ProposedMeasure> measures) {
}
