package org.evenkeel.impact.ensemble;

import java.util.concurrent.atomic.AtomicReferenceArray;

import org.jspecify.annotations.Nullable;

/** What all futures of a plan say, by figure, month and service; each future writes into its own places alone. */
public final class FutureColumns {

    private static final int WHOLE_BASIS_POINTS = 10_000;

    private final int months;
    private final int draws;
    private final double[][] figures;
    private final double[][][] series;
    private final AtomicReferenceArray<short[][]> shortfalls;

    FutureColumns(int months, int draws, int services) {
        this.months = months;
        this.draws = draws;
        this.figures = new double[FigureColumn.COUNT][draws];
        this.series = new double[MonthlySeries.COUNT][months][draws];
        this.shortfalls = new AtomicReferenceArray<>(services);
    }

    public int months() {
        return months;
    }

    public int draws() {
        return draws;
    }

    /** One value a future, by draw. */
    public double[] figure(FigureColumn figure) {
        return figures[figure.ordinal()].clone();
    }

    /** One value a future in this month, by draw. */
    public double[] month(MonthlySeries which, int month) {
        return series[which.ordinal()][month].clone();
    }

    /** Basis points by which a service falls short of its promise in this month, by draw; null where no future has any. */
    public short @Nullable [] shortfall(int service, int month) {
        short[][] byMonth = shortfalls.get(service);
        return byMonth == null ? null : byMonth[month].clone();
    }

    /** @throws IllegalStateException for a value that is no number: nothing of that kind may leave the model */
    void set(FigureColumn figure, int draw, double value) {
        figures[figure.ordinal()][draw] = finite(value);
    }

    void setRow(FigureColumn figure, int first, int count, double[] row) {
        copy(row, count, figures[figure.ordinal()], first);
    }

    void setRow(MonthlySeries which, int month, int first, int count, double[] row) {
        copy(row, count, series[which.ordinal()][month], first);
    }

    private static void copy(double[] row, int count, double[] column, int first) {
        for (int i = 0; i < count; i++) {
            column[first + i] = finite(row[i]);
        }
    }

    /** Kept only where some future has a shortfall: most services of a large organisation have none. */
    void setShortfalls(int service, int month, int first, int count, double[] shares) {
        for (int i = 0; i < count; i++) {
            if (shares[i] != 0) {
                setShortfall(service, month, first + i, shares[i]);
            }
        }
    }

    private void setShortfall(int service, int month, int draw, double share) {
        long basisPoints = Math.round(finite(share) * WHOLE_BASIS_POINTS);
        if (basisPoints > 0) {
            if (shortfalls.get(service) == null) {
                shortfalls.compareAndSet(service, null, new short[months][draws]);
            }
            shortfalls.get(service)[month][draw] = (short) Math.min(WHOLE_BASIS_POINTS, basisPoints);
        }
    }

    private static double finite(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalStateException("The model gave " + value);
        }
        return value;
    }
}
