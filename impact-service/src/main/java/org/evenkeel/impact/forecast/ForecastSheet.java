package org.evenkeel.impact.forecast;

import org.evenkeel.impact.assessment.FigureSheet;
import org.evenkeel.impact.assessment.Trajectory;
import org.evenkeel.impact.platform.sheet.Sheet;

/** A forecast as CSV: each figure cause by cause, what each measure moved, the figures as they are now, and their months. */
final class ForecastSheet {

    private final Sheet sheet = new Sheet("cause", "measure", "what", "month", "unit", "middle before",
            "tenth of futures below", "middle", "tenth of futures above", "change");

    private ForecastSheet() {
    }

    static String of(ForecastResponse forecast) {
        ForecastSheet made = new ForecastSheet();
        forecast.steps().forEach(made::step);
        FigureSheet.ranges(forecast.figures()).forEach((name, range) -> made.sheet.row(null, null, name, null, range.unit(),
                null, range.p10(), range.p50(), range.p90(), null));
        made.months("organisationLevel", forecast.trajectories().organisationLevel());
        made.months("commitmentLoss", forecast.trajectories().commitmentLoss());
        made.months("quits", forecast.trajectories().quits());
        made.months("capacity", forecast.trajectories().capacity());
        made.months("netBenefit", forecast.trajectories().netBenefit());
        return made.sheet.toString();
    }

    private void step(ForecastStep step) {
        for (MeasureMoved moved : step.measures()) {
            sheet.row(step.cause(), moved.measureId(), "inYearSavingPence", null, "PENCE", null, null, null, null,
                    moved.inYearSavingChangePence());
        }
        for (FigureChange change : step.figures()) {
            sheet.row(step.cause(), null, change.figure(), null, change.unit(), change.before(), change.afterP10(),
                    change.after(), change.afterP90(), change.change());
        }
    }

    private void months(String what, Trajectory months) {
        for (int t = 0; t < months.p50().size(); t++) {
            sheet.row(null, null, what, t, months.unit(), null, months.p10().get(t), months.p50().get(t), months.p90().get(t),
                    null);
        }
    }
}
