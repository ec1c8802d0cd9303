package org.evenkeel.planning.phasing;

import org.evenkeel.planning.baseline.FundingRoute;
import org.evenkeel.planning.measure.OneOffCost;

/**
 * A one-off cost and when it falls.
 *
 * @param month index of the month it falls in; may lie before or after the year
 * @param computed estimated from the pools; otherwise stated by the organisation
 */
public record PhasedOneOffCost(OneOffCost.Kind kind, FundingRoute route, long pence, int month, boolean computed) {
}
