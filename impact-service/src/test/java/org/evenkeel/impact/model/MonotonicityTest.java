package org.evenkeel.impact.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenkeel.impact.model.SampleOrganisation.sum;

import java.util.function.DoubleFunction;

import org.junit.jupiter.api.Test;

/** More of what harms never helps. */
class MonotonicityTest {

    private static final double[] SHARES = { 0, 0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 0.8, 1 };

    private final Baseline baseline = SampleOrganisation.of(30);

    @Test
    void the_more_are_announced_the_lower_is_commitment() {
        rising("commitment lost", share -> sum(announced(share).people().commitmentLost()));
    }

    @Test
    void the_fairer_the_conduct_the_fewer_quit() {
        rising("quits by unfairness", share -> sum(cut(0.1, new Conduct(1 - share, 0.5, 0.5, 0.5, 0.5)).people().quits()));
    }

    @Test
    void the_less_people_are_told_the_lower_is_commitment() {
        rising("commitment lost by silence",
                share -> sum(cut(0.1, new Conduct(0.5, 1 - share, 0.5, 0.5, 0.5)).people().commitmentLost()));
    }

    @Test
    void the_less_people_are_protected_the_more_are_absent() {
        rising("absence by exposure",
                share -> sum(cut(0.1, new Conduct(0.5, 0.5, 0.5, 1 - share, 0.5)).people().absenceDays()));
    }

    @Test
    void the_more_leave_a_service_that_promises_as_much_the_more_work_is_left() {
        rising("work lapsed or waiting", share -> {
            Run run = unpromised(share);
            return sum(run.work().lapsed()) + run.work().backlog()[SampleOrganisation.MONTHS - 1];
        });
    }

    @Test
    void the_more_is_cut_from_a_partner_the_more_it_takes_with_it() {
        rising("contribution lost", share -> {
            CourseBuilder course = new CourseBuilder(baseline, SampleOrganisation.MONTHS);
            course.act(0, 3, false, share * 2);
            course.act(0, 6, false, share);
            return sum(SampleOrganisation.run(baseline, course.build(Conduct.UNKNOWN)).costs().partners());
        });
    }

    private Run announced(double share) {
        CourseBuilder course = new CourseBuilder(baseline, SampleOrganisation.MONTHS);
        course.announce(0, baseline.teams().employees()[0] * share, 1, 4);
        return SampleOrganisation.run(baseline, course.build(Conduct.UNKNOWN));
    }

    private Run unpromised(double share) {
        CourseBuilder course = new CourseBuilder(baseline, SampleOrganisation.MONTHS);
        for (int g = 0; g < baseline.teams().count(); g++) {
            course.leave(g, 3, baseline.teams().employees()[g] * share, 0, 0);
        }
        return SampleOrganisation.run(baseline, course.build(Conduct.UNKNOWN));
    }

    private Run cut(double share, Conduct conduct) {
        return SampleOrganisation.run(baseline, SampleOrganisation.cut(baseline, share, conduct));
    }

    private static void rising(String what, DoubleFunction<Double> of) {
        StringBuilder told = new StringBuilder(what + ":");
        double before = Double.NEGATIVE_INFINITY;
        for (double share : SHARES) {
            double value = of.apply(share);
            told.append(" %.2f→%.2f".formatted(share, value));
            assertThat(value).as("%s at %.2f", what, share).isGreaterThanOrEqualTo(before - 1e-9);
            before = value;
        }
        System.out.println(told);
        assertThat(before).isPositive();
    }
}
