package org.evenkeel.impact.model;

import org.evenkeel.impact.parameter.ImpactParameter;
import org.evenkeel.impact.parameter.ParameterValues;

/** Puts prices on what happens in one future. */
final class PlainMonthlyCosts {

    private final PlainPrices prices;
    private final CourseExposure exposed;
    private final RunCosts costs;
    private final double failsKept;
    private final double failsBroken;
    private final double tribunalDays;

    PlainMonthlyCosts(PlainPrices prices, CourseExposure exposed, RunCosts costs, ParameterValues values) {
        this.prices = prices;
        this.exposed = exposed;
        this.costs = costs;
        this.failsKept = values.of(ImpactParameter.PROCESS_FAILS_RULES_KEPT);
        this.failsBroken = values.of(ImpactParameter.PROCESS_FAILS_RULE_BROKEN);
        this.tribunalDays = values.of(ImpactParameter.TRIBUNAL_DAYS);
    }

    double hire(int team) {
        return prices.hire[team];
    }

    /** Each FTE-month lost is priced once; then what procedure puts at stake. */
    void ofWork(int month, PlainWorkload work) {
        for (int w = 0; w < work.demand.length; w++) {
            costs.overtime()[month] += work.overtime(w) * prices.overtime[w];
            costs.clearing()[month] += work.cleared[w] * prices.clearing[w];
            costs.lapsed()[month] += work.lapsed[w] * prices.shortfall[w];
            costs.waiting()[month] += work.backlog[w] * prices.shortfall[w];
        }
        costs.exposure()[month] = failsKept
                * (exposed.awardKept()[month] + tribunalDays * exposed.dayPayKept()[month])
                + failsBroken * (exposed.awardBroken()[month] + tribunalDays * exposed.dayPayBroken()[month]);
    }
}
