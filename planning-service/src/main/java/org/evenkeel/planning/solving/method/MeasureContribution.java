package org.evenkeel.planning.solving.method;

import org.evenkeel.planning.solving.ledger.ScoreLevels;

/**
 * What a plan would lose without one of its measures, all else as it is.
 *
 * @param measure index of the measure
 * @param change levels without it less levels with it: above 0 where the plan is worse without it
 * @param inYearPence saving of this year it brings to the plan
 * @param recurrentPence recurrent saving a year it brings to the plan
 */
public record MeasureContribution(int measure, ScoreLevels change, long inYearPence, long recurrentPence) {
}
