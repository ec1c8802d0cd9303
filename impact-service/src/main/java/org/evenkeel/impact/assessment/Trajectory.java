package org.evenkeel.impact.assessment;

import java.util.List;

/** A range for each month, by index. */
public record Trajectory(FigureUnit unit, List<Long> p10, List<Long> p50, List<Long> p90) {
}
