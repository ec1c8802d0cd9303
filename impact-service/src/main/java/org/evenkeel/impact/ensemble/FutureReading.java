package org.evenkeel.impact.ensemble;

import java.util.Arrays;

import org.evenkeel.impact.model.Baseline;
import org.evenkeel.impact.model.Course;
import org.evenkeel.impact.model.MonthFigure;
import org.evenkeel.impact.model.RunBlock;
import org.evenkeel.impact.parameter.ParameterBlock;

/** Reads blocks of futures into the columns. Used again and again, by one thread at a time. */
final class FutureReading {

    private static final int WHOLE_FOR_MONTHS = 3;
    private static final int TIERS = 4;

    private final Baseline baseline;
    private final Course course;
    private final int moneyMonths;
    private final FutureColumns columns;
    private final MoneyReading money;
    private final double[] sum;
    private final double[] lowest;
    private final int[] lowestMonth;

    FutureReading(Baseline baseline, Course course, int futures, FutureColumns columns) {
        this.baseline = baseline;
        this.course = course;
        this.moneyMonths = Ensemble.moneyMonths(course.months());
        this.columns = columns;
        this.money = new MoneyReading(baseline, course, futures, columns);
        this.sum = new double[futures];
        this.lowest = new double[futures];
        this.lowestMonth = new int[futures];
    }

    /** The first {@code count} futures of a block are those from draw {@code first} on. */
    void read(int first, int count, ParameterBlock values, RunBlock run) {
        for (int i = 0; i < count; i++) {
            columns.set(FigureColumn.RECOVERY_MONTH, first + i, recoveryMonth(run, i));
        }
        people(first, count, run);
        levels(first, count, run);
        for (int tier = 1; tier <= TIERS; tier++) {
            columns.setRow(FigureColumn.values()[FigureColumn.SHORT_TIER_1.ordinal() + tier - 1], first, count,
                    run.serviceMonthsShort(tier));
        }
        money.read(first, count, values, run);
    }

    private static int recoveryMonth(RunBlock run, int future) {
        boolean[] whole = new boolean[run.months()];
        for (int t = 0; t < whole.length; t++) {
            whole[t] = run.whole(t)[future];
        }
        return recoveryMonth(whole);
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

    private void people(int first, int count, RunBlock run) {
        for (int t = 0; t < course.months(); t++) {
            columns.setRow(MonthlySeries.COMMITMENT_LOSS, t, first, count, run.row(MonthFigure.COMMITMENT_LOST, t));
            columns.setRow(MonthlySeries.QUITS, t, first, count, run.row(MonthFigure.QUITS, t));
            columns.setRow(MonthlySeries.CAPACITY, t, first, count, run.row(MonthFigure.CAPACITY, t));
        }
        columns.setRow(FigureColumn.QUITS, first, count, summed(MonthFigure.QUITS_BEYOND, run));
        columns.setRow(FigureColumn.ABSENCE_DAYS, first, count, summed(MonthFigure.ABSENCE_BEYOND, run));
    }

    private double[] summed(MonthFigure figure, RunBlock run) {
        Arrays.fill(sum, 0);
        for (int t = 0; t < moneyMonths; t++) {
            double[] row = run.row(figure, t);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += row[i];
            }
        }
        return sum;
    }

    private void levels(int first, int count, RunBlock run) {
        Arrays.fill(lowest, 1);
        Arrays.fill(lowestMonth, 0);
        for (int t = 0; t < course.months(); t++) {
            double[] level = organisationLevel(run, t);
            columns.setRow(MonthlySeries.ORGANISATION_LEVEL, t, first, count, level);
            for (int i = 0; i < count; i++) {
                lowestMonth[i] = level[i] < lowest[i] ? t : lowestMonth[i];
                lowest[i] = Math.min(lowest[i], level[i]);
            }
            for (int s = 0; s < baseline.works().services(); s++) {
                columns.setShortfalls(s, t, first, count, run.felt(s, t));
            }
        }
        for (int i = 0; i < count; i++) {
            columns.set(FigureColumn.TROUGH_DEPTH, first + i, 1 - lowest[i]);
            columns.set(FigureColumn.TROUGH_MONTH, first + i, lowestMonth[i]);
        }
    }

    private double[] organisationLevel(RunBlock run, int month) {
        Arrays.fill(sum, 0);
        double promised = 0;
        for (int s = 0; s < baseline.works().services(); s++) {
            double budget = baseline.works().monthlyBudgetPence()[s];
            double[] felt = run.felt(s, month);
            promised += budget * course.work().promised()[s][month];
            for (int i = 0; i < sum.length; i++) {
                sum[i] += budget * felt[i];
            }
        }
        for (int i = 0; i < sum.length; i++) {
            sum[i] = promised > 0 ? Math.max(0, 1 - sum[i] / promised) : 1;
        }
        return sum;
    }
}
