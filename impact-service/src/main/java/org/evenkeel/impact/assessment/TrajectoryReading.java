package org.evenkeel.impact.assessment;

import java.util.ArrayList;
import java.util.List;

import org.evenkeel.impact.ensemble.FutureColumns;
import org.evenkeel.impact.ensemble.MonthlySeries;
import org.evenkeel.impact.ensemble.Quantiles;
import org.evenkeel.impact.model.Course;
import org.jspecify.annotations.Nullable;

/** Ranges by month out of the columns of all futures. */
final class TrajectoryReading {

    private static final int BASIS_POINTS = 10_000;
    private static final double HUNDREDTHS = 100;
    private static final double THOUSANDTHS = 1_000;

    private final FutureColumns columns;

    TrajectoryReading(FutureColumns columns) {
        this.columns = columns;
    }

    AssessmentTrajectories trajectories(AssessmentRequest request, Course course) {
        List<ServiceTrajectory> services = new ArrayList<>();
        for (int s = 0; s < request.services().size(); s++) {
            services.add(service(s, request.services().get(s), course.work().promised()[s]));
        }
        return new AssessmentTrajectories(request.firstMonth(),
                series(MonthlySeries.ORGANISATION_LEVEL, FigureUnit.BASIS_POINTS, BASIS_POINTS),
                series(MonthlySeries.COMMITMENT_LOSS, FigureUnit.THOUSANDTHS_OF_SD, THOUSANDTHS),
                series(MonthlySeries.QUITS, FigureUnit.HUNDREDTHS_OF_EMPLOYEES, HUNDREDTHS),
                series(MonthlySeries.CAPACITY, FigureUnit.HUNDREDTHS_OF_FTE, HUNDREDTHS),
                series(MonthlySeries.NET_BENEFIT, FigureUnit.PENCE, 1), services);
    }

    private Trajectory series(MonthlySeries which, FigureUnit unit, double scale) {
        Trajectory trajectory = empty(unit);
        for (int t = 0; t < columns.months(); t++) {
            Quantiles quantiles = Quantiles.of(columns.month(which, t));
            trajectory.p10().add(FigureReading.whole(quantiles.p10() * scale));
            trajectory.p50().add(FigureReading.whole(quantiles.p50() * scale));
            trajectory.p90().add(FigureReading.whole(quantiles.p90() * scale));
        }
        return trajectory;
    }

    /** The level is what is promised less what users feel is short: where that is most, the level is least. */
    private ServiceTrajectory service(int index, AssessedService service, double[] promised) {
        Trajectory level = empty(FigureUnit.BASIS_POINTS);
        List<Integer> promises = new ArrayList<>();
        for (int t = 0; t < columns.months(); t++) {
            long promise = FigureReading.whole(promised[t] * BASIS_POINTS);
            promises.add(Math.toIntExact(promise));
            Quantiles shortfall = shortfall(columns.shortfall(index, t));
            level.p10().add(Math.max(0, promise - (long) shortfall.p90()));
            level.p50().add(Math.max(0, promise - (long) shortfall.p50()));
            level.p90().add(Math.max(0, promise - (long) shortfall.p10()));
        }
        return new ServiceTrajectory(service.id(), service.name(), service.tier(), promises, level);
    }

    private static Quantiles shortfall(short @Nullable [] column) {
        return column == null ? new Quantiles(0, 0, 0) : Quantiles.of(column);
    }

    private static Trajectory empty(FigureUnit unit) {
        return new Trajectory(unit, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
}
