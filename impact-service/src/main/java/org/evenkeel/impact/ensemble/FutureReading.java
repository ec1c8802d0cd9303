package org.evenkeel.impact.ensemble;

import org.evenkeel.impact.model.Baseline;
import org.evenkeel.impact.model.Course;
import org.evenkeel.impact.model.LastingLoss;
import org.evenkeel.impact.model.Run;
import org.evenkeel.impact.model.Savings;
import org.evenkeel.impact.parameter.ParameterValues;

/** Reads one future of a plan beside the same future of doing nothing into the columns. */
final class FutureReading {

    private static final int WHOLE_FOR_MONTHS = 3;
    private static final int MONTHS_A_YEAR = 12;

    private final Baseline baseline;
    private final Course course;
    private final int moneyMonths;
    private final FutureColumns columns;

    FutureReading(Baseline baseline, Course course, int moneyMonths, FutureColumns columns) {
        this.baseline = baseline;
        this.course = course;
        this.moneyMonths = moneyMonths;
        this.columns = columns;
    }

    void read(int draw, ParameterValues values, Run run, Run nothing) {
        columns.set(FigureColumn.RECOVERY_MONTH, draw, recoveryMonth(run.whole()));
        people(draw, run);
        levels(draw, run);
        money(draw, values, new RecoveryCost(run.costs(), nothing.costs()));
    }

    /** The month after the last in which it is not whole, if three are left; 0 where it always is. */
    static int recoveryMonth(boolean[] whole) {
        for (int t = whole.length - 1; t >= 0; t--) {
            if (!whole[t]) {
                return t + WHOLE_FOR_MONTHS < whole.length ? t + 1 : whole.length;
            }
        }
        return 0;
    }

    private void people(int draw, Run run) {
        for (int t = 0; t < course.months(); t++) {
            columns.set(MonthlySeries.COMMITMENT_LOSS, t, draw, run.people().commitmentLost()[t]);
            columns.set(MonthlySeries.QUITS, t, draw, run.people().quits()[t]);
            columns.set(MonthlySeries.CAPACITY, t, draw, run.work().capacity()[t]);
        }
        columns.set(FigureColumn.QUITS, draw, sum(run.people().beyond().quits(), moneyMonths));
        columns.set(FigureColumn.ABSENCE_DAYS, draw, sum(run.people().beyond().absenceDays(), moneyMonths));
    }

    private void levels(int draw, Run run) {
        double lowest = 1;
        int lowestMonth = 0;
        for (int t = 0; t < course.months(); t++) {
            double level = organisationLevel(run, t);
            columns.set(MonthlySeries.ORGANISATION_LEVEL, t, draw, level);
            if (level < lowest) {
                lowest = level;
                lowestMonth = t;
            }
            for (int s = 0; s < baseline.works().services(); s++) {
                columns.setShortfall(s, t, draw, run.work().felt()[s][t]);
            }
        }
        columns.set(FigureColumn.TROUGH_DEPTH, draw, 1 - lowest);
        columns.set(FigureColumn.TROUGH_MONTH, draw, lowestMonth);
        for (int tier = 1; tier <= 4; tier++) {
            columns.set(FigureColumn.values()[FigureColumn.SHORT_TIER_1.ordinal() + tier - 1], draw,
                    run.work().serviceMonthsShort()[tier]);
        }
    }

    private double organisationLevel(Run run, int month) {
        double promised = 0;
        double lacking = 0;
        for (int s = 0; s < baseline.works().services(); s++) {
            double budget = baseline.works().monthlyBudgetPence()[s];
            promised += budget * course.work().promised()[s][month];
            lacking += budget * run.work().felt()[s][month];
        }
        return promised > 0 ? Math.max(0, 1 - lacking / promised) : 1;
    }

    private void money(int draw, ParameterValues values, RecoveryCost cost) {
        double[] delivered = Savings.delivered(course, values);
        double[] oneOff = course.money().oneOff();
        double saved = 0;
        int lastBelow = -1;
        for (int t = 0; t < course.months(); t++) {
            saved += delivered[t] - oneOff[t];
            double benefit = saved - cost.to(t);
            columns.set(MonthlySeries.NET_BENEFIT, t, draw, benefit);
            lastBelow = benefit < 0 ? t : lastBelow;
            if (t == moneyMonths - 1) {
                columns.set(FigureColumn.NET_BENEFIT, draw, benefit);
                columns.set(FigureColumn.CASH_EFFECT, draw, saved - cost.cashTo(t));
            }
        }
        columns.set(FigureColumn.BREAK_EVEN_MONTH, draw, lastBelow + 1);
        columns.set(FigureColumn.IN_YEAR_SAVING, draw, sum(delivered, MONTHS_A_YEAR));
        columns.set(FigureColumn.LASTING_LOSS, draw, sum(LastingLoss.pence(baseline, course, values), moneyMonths));
        cost.readInto(columns, draw, moneyMonths - 1);
    }

    private static double sum(double[] monthly, int months) {
        double sum = 0;
        for (int t = 0; t < months; t++) {
            sum += monthly[t];
        }
        return sum;
    }
}
