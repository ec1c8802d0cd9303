package org.evenkeel.impact.assessment;

/** A range for the services of one tier. */
public record TierFigure(int tier, RangeFigure figure) {
}
