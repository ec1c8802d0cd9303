package org.evenkeel.planning.solving.method;

import java.util.List;

import org.evenkeel.planning.solving.ledger.CostFigures;
import org.evenkeel.planning.solving.ledger.RuleBreach;
import org.evenkeel.planning.solving.ledger.ScoreLevels;

/**
 * A plan in figures. Pence throughout.
 *
 * @param breaches of every rule, the soft ones last
 * @param inYearPence net saving that counts towards this year's target
 * @param recurrentPence net recurrent saving a year
 * @param cost by part, with the scenario's weights
 * @param cashPence at the end of each month that the cash floor judges
 * @param cumulativeInYearPence saving up to the end of each month of the year
 * @param contributions of each measure that is taken
 */
public record PlanEvaluation(
        ScoreLevels levels,
        List<RuleBreach> breaches,
        long inYearPence,
        long recurrentPence,
        CostFigures cost,
        List<Long> cashPence,
        List<Long> cumulativeInYearPence,
        List<MeasureContribution> contributions) {

    public PlanEvaluation {
        breaches = List.copyOf(breaches);
        cashPence = List.copyOf(cashPence);
        cumulativeInYearPence = List.copyOf(cumulativeInYearPence);
        contributions = List.copyOf(contributions);
    }
}
