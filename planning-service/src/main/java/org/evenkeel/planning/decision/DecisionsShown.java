package org.evenkeel.planning.decision;

/** The decisions on a plan, with the version that the next one must name. */
public record DecisionsShown(DecisionsResponse decisions, long tag) {
}
