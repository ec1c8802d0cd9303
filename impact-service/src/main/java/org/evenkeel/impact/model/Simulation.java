package org.evenkeel.impact.model;

import org.evenkeel.impact.parameter.ParameterBlock;
import org.evenkeel.impact.parameter.ParameterValues;

/** Runs one course through one future. Safe to share between threads: all state is the run's own. */
public final class Simulation {

    private final Baseline baseline;
    private final Course course;

    public Simulation(Baseline baseline, Course course) {
        this.baseline = baseline;
        this.course = course;
    }

    /** What happens in the future of these values. */
    public Run run(ParameterValues values) {
        return Run.of(new FutureBlock(baseline, course, 1, true).run(ParameterBlock.of(values)), baseline.works().count());
    }
}
