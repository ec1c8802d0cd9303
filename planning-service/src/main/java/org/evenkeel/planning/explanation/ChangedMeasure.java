package org.evenkeel.planning.explanation;

/** A measure that has another choice. Choices by their ids. */
public record ChangedMeasure(String measure, String before, String after) {
}
