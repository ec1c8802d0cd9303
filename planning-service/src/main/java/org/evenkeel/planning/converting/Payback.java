package org.evenkeel.planning.converting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;

import org.evenkeel.planning.measure.Measure;
import org.evenkeel.planning.measure.MeasureKind;
import org.evenkeel.planning.phasing.PhasedChoice;
import org.evenkeel.planning.solving.model.PlanningSaving;

/** In how many months a choice pays its one-off cost. */
final class Payback {

    /** They are not made for what they save. */
    private static final Set<MeasureKind> NO_SAVINGS = Set.of(MeasureKind.INVESTMENT, MeasureKind.DEVELOPMENT,
            MeasureKind.EXPERIMENT);
    private static final BigDecimal A_YEAR = BigDecimal.valueOf(12L * PlanningSaving.HUNDREDTHS);

    private Payback() {
    }

    /** Hundredths of a month, rounded up; 0 where there is nothing to pay back, never beyond {@link PlanningSaving#NEVER}. */
    static int hundredths(Measure measure, PhasedChoice choice) {
        long cost = choice.oneOffPence();
        if (cost <= 0 || NO_SAVINGS.contains(measure.kind())) {
            return 0;
        }
        long fullYear = choice.saving().recurrentNetPence();
        if (fullYear <= 0) {
            return choice.saving().nonRecurrentPence() >= cost ? 0 : PlanningSaving.NEVER;
        }
        return BigDecimal.valueOf(cost).multiply(A_YEAR).divide(BigDecimal.valueOf(fullYear), 0, RoundingMode.CEILING)
                .min(BigDecimal.valueOf(PlanningSaving.NEVER)).intValueExact();
    }
}
