package org.evenkeel.impact.ranking;

import org.evenkeel.impact.parameter.ParameterRow;

/**
 * Where one parameter, moved by itself, turns the order of two plans round.
 *
 * @param row the parameter
 * @param value the value nearest to the central one at which the two figures are equal; beyond it the other plan is preferred
 * @param way how far that is of the way from the central value to the end of the range on its side, 0 to 1
 */
public record TurningPoint(ParameterRow row, double value, double way) {

    /** Whether the parameter has to rise. */
    public boolean rises() {
        return value > row.central();
    }
}
