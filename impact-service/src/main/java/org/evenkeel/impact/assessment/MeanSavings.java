package org.evenkeel.impact.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.evenkeel.impact.model.Baseline;
import org.evenkeel.impact.model.Course;
import org.evenkeel.impact.model.Savings;
import org.evenkeel.impact.parameter.ParameterSet;
import org.evenkeel.impact.sampling.Draws;

/** What each measure saves within the first twelve months, as the mean over all futures: means add up, medians do not. */
final class MeanSavings {

    private static final int MONTHS_A_YEAR = 12;

    private final AssessmentRequest request;
    private final ParameterSet parameters;
    private final Draws draws;

    MeanSavings(AssessmentRequest request, ParameterSet parameters, Draws draws) {
        this.request = request;
        this.parameters = parameters;
        this.draws = draws;
    }

    /** Pence, by the measure's identifier. */
    Map<String, Double> byMeasure() {
        Map<String, Double> means = new LinkedHashMap<>();
        request.measures().forEach(measure -> means.put(measure.id(), mean(measure)));
        return means;
    }

    private double mean(AssessedMeasure measure) {
        AssessmentRequest alone = request.doing(List.of(measure.moneyAlone()), request.conduct());
        BaselineReading places = new BaselineReading(alone, parameters);
        Baseline baseline = places.baseline();
        Course course = new CourseReading(alone, places, baseline, parameters).course();
        double sum = 0;
        for (int draw = 0; draw < draws.count(); draw++) {
            double[] delivered = Savings.delivered(course, draws.future(draw));
            for (int t = 0; t < MONTHS_A_YEAR; t++) {
                sum += delivered[t];
            }
        }
        return sum / draws.count();
    }
}
