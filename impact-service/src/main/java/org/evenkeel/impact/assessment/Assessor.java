package org.evenkeel.impact.assessment;

import java.util.List;
import java.util.concurrent.ExecutorService;

import org.evenkeel.impact.ensemble.Ensemble;
import org.evenkeel.impact.ensemble.FutureColumns;
import org.evenkeel.impact.ensemble.Influences;
import org.evenkeel.impact.model.Baseline;
import org.evenkeel.impact.model.Course;
import org.evenkeel.impact.parameter.ParameterSet;
import org.evenkeel.impact.sampling.Draws;

/** From a question that holds together to its answer. Pure but for the threads it is given. */
final class Assessor {

    private final ParameterSet parameters;
    private final ExecutorService threads;

    Assessor(ParameterSet parameters, ExecutorService threads) {
        this.parameters = parameters;
        this.threads = threads;
    }

    /** @throws InterruptedException when the caller is interrupted while futures run */
    Simulated assess(AssessmentRequest request, Draws draws) throws InterruptedException {
        BaselineReading places = new BaselineReading(request, parameters);
        Baseline baseline = places.baseline();
        Course course = new CourseReading(request, places, baseline, parameters).course();
        Ensemble ensemble = new Ensemble(baseline, course);
        FutureColumns columns = ensemble.run(draws, threads);
        Influences influences = new Influences(parameters, draws);
        Marks marks = new Marks(influences, request.measures());
        AssessmentFigures figures = new FigureReading(columns, marks).figures(baseline, course, request.inYearTargetPence());
        List<TornadoChart> tornado = new TornadoReading(columns, influences).charts();
        AssessmentContent content = new AssessmentContent(parameters.version(), request.seedOrUsual(), draws.count(), course.months(), figures,
                new TrajectoryReading(columns).trajectories(request, course), tornado,
                new AssumptionReading(request, parameters).assumptions(),
                new AssessmentSentences(figures, course.months()).of(tornado, request.inYearTargetPence()));
        return new Simulated(content, columns, ensemble);
    }
}
