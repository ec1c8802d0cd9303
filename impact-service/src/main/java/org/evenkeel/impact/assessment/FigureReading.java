package org.evenkeel.impact.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.evenkeel.impact.ensemble.Ensemble;
import org.evenkeel.impact.ensemble.FigureColumn;
import org.evenkeel.impact.ensemble.FutureColumns;
import org.evenkeel.impact.ensemble.Quantiles;
import org.evenkeel.impact.model.Baseline;
import org.evenkeel.impact.model.Course;
import org.evenkeel.impact.model.LastingLoss;
import org.jspecify.annotations.Nullable;

/** Key figures out of the columns of all futures. */
final class FigureReading {

    private static final int TIERS = 4;
    private static final double HUNDREDTHS = 100;
    private static final double BASIS_POINTS = 10_000;

    private final FutureColumns columns;
    private final Marks marks;

    FigureReading(FutureColumns columns, Marks marks) {
        this.columns = columns;
        this.marks = marks;
    }

    AssessmentFigures figures(Baseline baseline, Course course, @Nullable Long inYearTarget) {
        return new AssessmentFigures(Ensemble.moneyMonths(columns.months()),
                month(FigureColumn.RECOVERY_MONTH), month(FigureColumn.BREAK_EVEN_MONTH),
                range(FigureColumn.TROUGH_DEPTH, FigureUnit.BASIS_POINTS, BASIS_POINTS),
                range(FigureColumn.TROUGH_MONTH, FigureUnit.MONTH, 1), pence(FigureColumn.RECOVERY_COST), parts(),
                pence(FigureColumn.LASTING_LOSS), lasting(baseline, course), shortByTier(),
                range(FigureColumn.QUITS, FigureUnit.HUNDREDTHS_OF_EMPLOYEES, HUNDREDTHS),
                range(FigureColumn.ABSENCE_DAYS, FigureUnit.DAYS, 1), pence(FigureColumn.PARTNER_CONTRIBUTION),
                pence(FigureColumn.IN_YEAR_SAVING), pence(FigureColumn.NET_BENEFIT), pence(FigureColumn.CASH_EFFECT),
                inYearTarget == null ? null : share(FigureColumn.IN_YEAR_SAVING, inYearTarget, true),
                share(FigureColumn.NET_BENEFIT, 0, false));
    }

    private RecoveryCostParts parts() {
        return new RecoveryCostParts(pence(FigureColumn.HIRING), pence(FigureColumn.OVERTIME),
                pence(FigureColumn.CLEARING), pence(FigureColumn.SHORTFALL), pence(FigureColumn.PARTNER_CONTRIBUTION),
                pence(FigureColumn.PROCESS_EXPOSURE));
    }

    private RangeFigure pence(FigureColumn figure) {
        return range(figure, FigureUnit.PENCE, 1);
    }

    private RangeFigure range(FigureColumn figure, FigureUnit unit, double scale) {
        double[] column = columns.figure(figure);
        EvidenceMark mark = marks.of(column);
        Quantiles quantiles = Quantiles.of(column);
        return new RangeFigure(unit, whole(quantiles.p10() * scale), whole(quantiles.p50() * scale),
                whole(quantiles.p90() * scale), null, mark);
    }

    private RangeFigure month(FigureColumn figure) {
        double[] column = columns.figure(figure);
        EvidenceMark mark = marks.of(column);
        long notReached = Arrays.stream(column).filter(month -> month >= columns.months()).count();
        Quantiles quantiles = Quantiles.of(column);
        return new RangeFigure(FigureUnit.MONTH, reached(quantiles.p10()), reached(quantiles.p50()),
                reached(quantiles.p90()), basisPoints(notReached), mark);
    }

    @Nullable
    private Long reached(double month) {
        return month >= columns.months() ? null : whole(month);
    }

    private ShareFigure share(FigureColumn figure, double limit, boolean atLeast) {
        double[] column = columns.figure(figure);
        double[] so = Arrays.stream(column).map(value -> (atLeast ? value >= limit : value < limit) ? 1 : 0).toArray();
        return new ShareFigure(basisPoints(Math.round(Arrays.stream(so).sum())), marks.of(so));
    }

    private int basisPoints(long futures) {
        return Math.toIntExact(Math.round(futures * BASIS_POINTS / columns.draws()));
    }

    private List<TierFigure> lasting(Baseline baseline, Course course) {
        double[] lost = LastingLoss.serviceMonthsAYear(baseline, course);
        List<TierFigure> byTier = new ArrayList<>();
        for (int tier = 1; tier <= TIERS; tier++) {
            long hundredths = whole(lost[tier] * HUNDREDTHS);
            byTier.add(new TierFigure(tier, new RangeFigure(FigureUnit.HUNDREDTHS_OF_SERVICE_MONTHS, hundredths, hundredths,
                    hundredths, null, marks.ofPlan())));
        }
        return byTier;
    }

    private List<TierFigure> shortByTier() {
        List<TierFigure> byTier = new ArrayList<>();
        for (int tier = 1; tier <= TIERS; tier++) {
            FigureColumn figure = FigureColumn.values()[FigureColumn.SHORT_TIER_1.ordinal() + tier - 1];
            byTier.add(new TierFigure(tier, range(figure, FigureUnit.HUNDREDTHS_OF_SERVICE_MONTHS, HUNDREDTHS)));
        }
        return byTier;
    }

    static long whole(double value) {
        return Math.round(value);
    }
}
