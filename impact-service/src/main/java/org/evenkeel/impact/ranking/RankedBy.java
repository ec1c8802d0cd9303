package org.evenkeel.impact.ranking;

import org.evenkeel.impact.ensemble.FigureColumn;

/** The figure that puts two plans in order. */
public enum RankedBy {
    NET_BENEFIT(FigureColumn.NET_BENEFIT, true),
    CASH_EFFECT(FigureColumn.CASH_EFFECT, true),
    IN_YEAR_SAVING(FigureColumn.IN_YEAR_SAVING, true),
    RECOVERY_COST(FigureColumn.RECOVERY_COST, false),
    LASTING_LOSS(FigureColumn.LASTING_LOSS, false);

    private final FigureColumn figure;
    private final boolean moreIsBetter;

    RankedBy(FigureColumn figure, boolean moreIsBetter) {
        this.figure = figure;
        this.moreIsBetter = moreIsBetter;
    }

    public FigureColumn figure() {
        return figure;
    }

    public boolean moreIsBetter() {
        return moreIsBetter;
    }
}
