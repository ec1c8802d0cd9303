package org.evenkeel.impact.ensemble;

import java.util.Arrays;

import org.evenkeel.impact.model.Baseline;
import org.evenkeel.impact.model.Course;
import org.evenkeel.impact.model.LastingLoss;
import org.evenkeel.impact.model.MonthFigure;
import org.evenkeel.impact.model.RunBlock;
import org.evenkeel.impact.model.Savings;
import org.evenkeel.impact.parameter.ParameterBlock;

/**
 * Adds up what futures cost and save, month after month, in pence. Recovery cost = hiring + overtime + clearing + shortfall + lost
 * partner contribution + process exposure, work that still waits counting as never done; net benefit = savings delivered − one-off
 * − recovery cost; the cash effect leaves out shortfall and partners.
 */
final class MoneyReading {

    private static final int MONTHS_A_YEAR = 12;

    private final Course course;
    private final int moneyMonths;
    private final FutureColumns columns;
    private final LastingLoss lastingLoss;
    private final double[] hiring;
    private final double[] overtime;
    private final double[] clearing;
    private final double[] lapsed;
    private final double[] partners;
    private final double[] exposure;
    private final double[] saved;
    private final double[] benefit;
    private final int[] lastBelow;

    MoneyReading(Baseline baseline, Course course, int futures, FutureColumns columns) {
        this.course = course;
        this.moneyMonths = Ensemble.moneyMonths(course.months());
        this.columns = columns;
        this.lastingLoss = new LastingLoss(baseline, course);
        this.hiring = new double[futures];
        this.overtime = new double[futures];
        this.clearing = new double[futures];
        this.lapsed = new double[futures];
        this.partners = new double[futures];
        this.exposure = new double[futures];
        this.saved = new double[futures];
        this.benefit = new double[futures];
        this.lastBelow = new int[futures];
    }

    void read(int first, int count, ParameterBlock values, RunBlock run) {
        for (double[] row : new double[][] { hiring, overtime, clearing, lapsed, partners, exposure, saved }) {
            Arrays.fill(row, 0);
        }
        Arrays.fill(lastBelow, -1);
        double[][] delivered = delivered(first, count, values);
        for (int t = 0; t < course.months(); t++) {
            double oneOff = course.money().oneOff()[t];
            double[] waiting = run.row(MonthFigure.WAITING, t);
            costs(t, run);
            for (int i = 0; i < count; i++) {
                saved[i] += delivered[i][t] - oneOff;
                benefit[i] = saved[i] - cash(i) - lapsed[i] - waiting[i] - partners[i];
                lastBelow[i] = benefit[i] < 0 ? t : lastBelow[i];
            }
            columns.setRow(MonthlySeries.NET_BENEFIT, t, first, count, benefit);
            if (t == moneyMonths - 1) {
                figures(first, count, waiting);
            }
        }
        for (int i = 0; i < count; i++) {
            columns.set(FigureColumn.BREAK_EVEN_MONTH, first + i, lastBelow[i] + 1);
        }
    }

    private double[][] delivered(int first, int count, ParameterBlock values) {
        double[][] delivered = new double[count][];
        for (int i = 0; i < count; i++) {
            delivered[i] = Savings.delivered(course, values.future(i));
            columns.set(FigureColumn.IN_YEAR_SAVING, first + i,
                    Arrays.stream(delivered[i], 0, Math.min(MONTHS_A_YEAR, delivered[i].length)).sum());
            columns.set(FigureColumn.LASTING_LOSS, first + i, lastingLoss.to(moneyMonths, values.future(i)));
        }
        return delivered;
    }

    private void costs(int month, RunBlock run) {
        add(run.row(MonthFigure.HIRING, month), hiring);
        add(run.row(MonthFigure.OVERTIME, month), overtime);
        add(run.row(MonthFigure.CLEARING, month), clearing);
        add(run.row(MonthFigure.LAPSED_COST, month), lapsed);
        add(run.row(MonthFigure.PARTNERS, month), partners);
        add(run.row(MonthFigure.EXPOSURE, month), exposure);
    }

    private static void add(double[] row, double[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += row[i];
        }
    }

    /** The part of recovery cost that is paid in money. */
    private double cash(int future) {
        return hiring[future] + overtime[future] + clearing[future] + exposure[future];
    }

    private void figures(int first, int count, double[] waiting) {
        columns.setRow(FigureColumn.NET_BENEFIT, first, count, benefit);
        columns.setRow(FigureColumn.HIRING, first, count, hiring);
        columns.setRow(FigureColumn.OVERTIME, first, count, overtime);
        columns.setRow(FigureColumn.CLEARING, first, count, clearing);
        columns.setRow(FigureColumn.PARTNER_CONTRIBUTION, first, count, partners);
        columns.setRow(FigureColumn.PROCESS_EXPOSURE, first, count, exposure);
        for (int i = 0; i < count; i++) {
            columns.set(FigureColumn.SHORTFALL, first + i, lapsed[i] + waiting[i]);
            columns.set(FigureColumn.RECOVERY_COST, first + i, saved[i] - benefit[i]);
            columns.set(FigureColumn.CASH_EFFECT, first + i, saved[i] - cash(i));
        }
    }
}
