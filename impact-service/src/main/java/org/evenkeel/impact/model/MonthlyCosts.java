package org.evenkeel.impact.model;

import org.evenkeel.impact.parameter.ImpactParameter;
import org.evenkeel.impact.parameter.ParameterBlock;

/** Puts prices on what happens in a month, each FTE-month lost once. Rows have a place a future, in pence. */
final class MonthlyCosts {

    private final Prices prices;
    private final CourseExposure exposed;
    private final RunBlock run;
    private final double[] logistics;
    private final double[] failsKept;
    private final double[] failsBroken;
    private final double[] tribunalDays;

    MonthlyCosts(Prices prices, CourseExposure exposed, RunBlock run) {
        this.prices = prices;
        this.exposed = exposed;
        this.run = run;
        this.logistics = new double[run.futures()];
        this.failsKept = new double[run.futures()];
        this.failsBroken = new double[run.futures()];
        this.tribunalDays = new double[run.futures()];
    }

    void begin(ParameterBlock values, double[][] before) {
        prices.begin(values, before);
        for (int i = 0; i < logistics.length; i++) {
            logistics[i] = values.of(ImpactParameter.HIRING_LOGISTICS)[i];
            failsKept[i] = values.of(ImpactParameter.PROCESS_FAILS_RULES_KEPT)[i];
            failsBroken[i] = values.of(ImpactParameter.PROCESS_FAILS_RULE_BROKEN)[i];
            tribunalDays[i] = values.of(ImpactParameter.TRIBUNAL_DAYS)[i];
        }
    }

    /** Overtime, clearing, what lapsed and what waits. */
    void ofWork(int month, Workload work) {
        double[] overtime = run.row(MonthFigure.OVERTIME, month);
        double[] clearing = run.row(MonthFigure.CLEARING, month);
        double[] lapsed = run.row(MonthFigure.LAPSED_COST, month);
        double[] waiting = run.row(MonthFigure.WAITING, month);
        for (int w = 0; w < work.demand.length; w++) {
            for (int i = 0; i < overtime.length; i++) {
                overtime[i] += Math.max(0, work.met[w][i] - work.capacity[w][i]) * prices.overtime[w][i];
                clearing[i] += work.cleared[w][i] * prices.clearing[w][i];
                lapsed[i] += work.lapsed[w][i] * prices.shortfall[w][i];
                waiting[i] += work.backlog[w][i] * prices.shortfall[w][i];
            }
        }
    }

    /** Share of a year's pay × those hired beyond normal. */
    void ofHiring(int month, int team, double[] hired, double[] hiredNormally) {
        double pay = prices.pay[team];
        double[] hiring = run.row(MonthFigure.HIRING, month);
        for (int i = 0; i < hiring.length; i++) {
            hiring[i] += (hired[i] - hiredNormally[i]) * pay * logistics[i];
        }
    }

    /** Probability × (protective award + tribunal), at the law's dated maximum. */
    void ofProcedure(int month) {
        double[] exposure = run.row(MonthFigure.EXPOSURE, month);
        for (int i = 0; i < exposure.length; i++) {
            exposure[i] = failsKept[i] * (exposed.awardKept()[month] + tribunalDays[i] * exposed.dayPayKept()[month])
                    + failsBroken[i] * (exposed.awardBroken()[month] + tribunalDays[i] * exposed.dayPayBroken()[month]);
        }
    }
}
