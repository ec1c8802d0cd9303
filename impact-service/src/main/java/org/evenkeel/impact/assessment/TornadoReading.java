package org.evenkeel.impact.assessment;

import java.util.List;

import org.evenkeel.impact.ensemble.FigureColumn;
import org.evenkeel.impact.ensemble.FutureColumns;
import org.evenkeel.impact.ensemble.Influences;

/** What moves the figures most. */
final class TornadoReading {

    private static final int BARS = 10;
    private static final int BASIS_POINTS = 10_000;

    private record Chart(String figure, FigureColumn column, FigureUnit unit, double scale) {
    }

    private static final List<Chart> CHARTS = List.of(
            new Chart("recoveryCostPence", FigureColumn.RECOVERY_COST, FigureUnit.PENCE, 1),
            new Chart("netBenefitPence", FigureColumn.NET_BENEFIT, FigureUnit.PENCE, 1),
            new Chart("recoveryMonth", FigureColumn.RECOVERY_MONTH, FigureUnit.MONTH, 1),
            new Chart("troughDepth", FigureColumn.TROUGH_DEPTH, FigureUnit.BASIS_POINTS, BASIS_POINTS),
            new Chart("quitsBeyondNormal", FigureColumn.QUITS, FigureUnit.HUNDREDTHS_OF_EMPLOYEES, 100),
            new Chart("absenceDaysBeyondNormal", FigureColumn.ABSENCE_DAYS, FigureUnit.DAYS, 1),
            new Chart("inYearSavingPence", FigureColumn.IN_YEAR_SAVING, FigureUnit.PENCE, 1));

    private final FutureColumns columns;
    private final Influences influences;

    TornadoReading(FutureColumns columns, Influences influences) {
        this.columns = columns;
        this.influences = influences;
    }

    List<TornadoChart> charts() {
        return CHARTS.stream().map(this::chart).toList();
    }

    private TornadoChart chart(Chart chart) {
        List<TornadoBar> bars = influences.strongest(columns.figure(chart.column()), BARS).stream()
                .map(each -> new TornadoBar(each.row().parameter().publicName(), each.row().evidence().grade(),
                        (int) Math.round(each.correlation() * BASIS_POINTS),
                        FigureReading.whole(each.atLow() * chart.scale()), FigureReading.whole(each.atHigh() * chart.scale())))
                .toList();
        return new TornadoChart(chart.figure(), chart.unit(), bars);
    }
}
