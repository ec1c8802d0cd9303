package org.evenkeel.planning.comparator;

import java.math.BigDecimal;

import org.evenkeel.planning.measure.Maturity;
import org.evenkeel.planning.measure.MeasureKind;
import org.evenkeel.planning.parameter.DefaultParameters;
import org.evenkeel.planning.parameter.Parameter;

/**
 * Default parameters that a flat cut rests on.
 *
 * @param levelLoss level lost per share of budget cut
 * @param countedShare of a saving, 1 where the scenario counts savings in full
 */
record FlatCutRates(Parameter levelLoss, BigDecimal countedShare, int employeesPerFteBasisPoints) {

    static FlatCutRates of(DefaultParameters parameters, boolean confidenceAdjusted) {
        return new FlatCutRates(parameters.get("level-loss-" + MeasureKind.NOT_STATED),
                confidenceAdjusted ? parameters.value("delivery-" + Maturity.PLAN_IN_PROGRESS) : BigDecimal.ONE,
                parameters.basisPoints("employees-per-fte"));
    }
}
