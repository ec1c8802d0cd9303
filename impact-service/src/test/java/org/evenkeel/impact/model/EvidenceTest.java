package org.evenkeel.impact.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenkeel.impact.model.SampleOrganisation.CENTRAL;

import org.evenkeel.impact.parameter.ImpactParameter;
import org.evenkeel.impact.parameter.ParameterBlock;
import org.junit.jupiter.api.Test;

/** What was found elsewhere comes out again. */
class EvidenceTest {

    private static double upliftAt(double fairness, double shareDismissed) {
        Turnover turnover = new Turnover(new Conduct(fairness, 0.5, 0.5, 0.5, 0.5), 1);
        turnover.begin(ParameterBlock.of(CENTRAL));
        return turnover.upliftOfDismissals(shareDismissed)[0];
    }

    @Test
    void dismissals_raise_turnover_as_trevor_and_nyberg_found() {
        double half = upliftAt(0, 0.005);
        double one = upliftAt(0, 0.01);
        double fair = upliftAt(1, 0.01);
        System.out.printf("uplift at 0.5 %% dismissed %.3f, at 1 %% %.3f; fair procedure leaves %.2f of it%n", half, one,
                fair / one);
        assertThat(half).isBetween(0.20, 0.30);
        assertThat(one).isBetween(0.26, 0.36);
        assertThat(fair / one).isLessThanOrEqualTo(0.3);
    }

    @Test
    void absence_rises_as_kivimaki_found() {
        Absence absence = new Absence(ImpactParameter.ABSENCE_DAYS_PUBLIC, Conduct.UNKNOWN, CENTRAL);
        System.out.printf("absence ratio at 4 %% %.2f, 8 %% %.2f, 13 %% %.2f, 18 %% %.2f, 25 %% %.2f%n", absence.ratio(0.04),
                absence.ratio(0.08), absence.ratio(0.13), absence.ratio(0.18), absence.ratio(0.25));
        assertThat(absence.ratio(0.04)).isBetween(1.0, 1.15);
        assertThat(absence.ratio(0.13)).isBetween(1.05, 1.6);
        assertThat(absence.ratio(0.25)).isBetween(1.54, 3.07);
        assertThat(absence.ratio(0.6)).isEqualTo(absence.ratio(0.25));
        assertThat(absence.ratio(0)).isEqualTo(1);
    }

    @Test
    void the_uplift_from_the_whole_model_is_the_curves_where_nothing_else_weighs() {
        Baseline baseline = SampleOrganisation.of(30);
        CourseBuilder course = new CourseBuilder(baseline, SampleOrganisation.MONTHS);
        course.leave(0, 0, 6, 0, 0);
        Conduct calm = new Conduct(0, 1, 1, 1, 1);
        Run run = new Simulation(baseline, course.build(calm)).run(CENTRAL.with(ImpactParameter.QUITS_BY_OVERLOAD, 0));
        Run nothing = new Simulation(baseline, Course.nothing(baseline, SampleOrganisation.MONTHS, calm)).run(CENTRAL);
        double ratio = run.people().quits()[3] / run.people().inPost()[3]
                / (nothing.people().quits()[3] / nothing.people().inPost()[3]) - 1;
        System.out.printf("whole model, 1 %% dismissed unfairly: quits rise by %.3f%n", ratio);
        assertThat(ratio).isBetween(0.26, 0.36);
    }
}
