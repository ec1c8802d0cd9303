package org.evenkeel.impact.comparison;

import org.evenkeel.impact.assessment.FigureUnit;
import org.evenkeel.impact.ensemble.FigureColumn;

/** In what one plan can be better than another. */
public enum Aspect {
    CHEAPER_TO_RECOVER_FROM(FigureColumn.RECOVERY_COST, FigureUnit.PENCE, false),
    WHOLE_SOONER(FigureColumn.RECOVERY_MONTH, FigureUnit.MONTH, false),
    BREAKS_EVEN_SOONER(FigureColumn.BREAK_EVEN_MONTH, FigureUnit.MONTH, false),
    SHALLOWER_TROUGH(FigureColumn.TROUGH_DEPTH, FigureUnit.BASIS_POINTS, false),
    SAVES_MORE_IN_YEAR(FigureColumn.IN_YEAR_SAVING, FigureUnit.PENCE, true),
    MORE_NET_BENEFIT(FigureColumn.NET_BENEFIT, FigureUnit.PENCE, true),
    MORE_CASH(FigureColumn.CASH_EFFECT, FigureUnit.PENCE, true),
    LESS_LASTING_LOSS(FigureColumn.LASTING_LOSS, FigureUnit.PENCE, false),
    FEWER_QUITS(FigureColumn.QUITS, FigureUnit.HUNDREDTHS_OF_EMPLOYEES, false),
    LESS_ABSENCE(FigureColumn.ABSENCE_DAYS, FigureUnit.DAYS, false);

    private final FigureColumn figure;
    private final FigureUnit unit;
    private final boolean moreIsBetter;

    Aspect(FigureColumn figure, FigureUnit unit, boolean moreIsBetter) {
        this.figure = figure;
        this.unit = unit;
        this.moreIsBetter = moreIsBetter;
    }

    FigureColumn figure() {
        return figure;
    }

    FigureUnit unit() {
        return unit;
    }

    boolean moreIsBetter() {
        return moreIsBetter;
    }

    /** What a figure of the model's is multiplied by to be told in the unit. */
    double scale() {
        return switch (unit) {
            case BASIS_POINTS -> 10_000;
            case HUNDREDTHS_OF_EMPLOYEES -> 100;
            default -> 1;
        };
    }
}
