package org.evenkeel.impact.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.evenkeel.impact.model.SampleOrganisation.MONTHS;

import org.junit.jupiter.api.Test;

/** Doing nothing stays where it is. */
class EmptyPlanTest {

    private final Baseline baseline = SampleOrganisation.of(30);
    private final Run run = SampleOrganisation.nothing(baseline);

    @Test
    void everything_stays_at_its_baseline_in_every_month() {
        double capacity = run.work().demand()[0];
        for (int t = 0; t < MONTHS; t++) {
            assertThat(run.people().inPost()[t]).isCloseTo(600, within(1e-8));
            assertThat(run.people().commitmentLost()[t]).isZero();
            assertThat(run.people().quits()[t]).isCloseTo(run.people().hired()[t], within(1e-9));
            assertThat(run.work().capacity()[t]).isCloseTo(capacity, within(1e-8));
            assertThat(run.work().unmet()[t]).isZero();
            assertThat(run.work().backlog()[t]).isZero();
            assertThat(run.costs().partners()[t]).isZero();
            assertThat(run.whole()[t]).isTrue();
        }
        System.out.printf("doing nothing: %.2f in post, %.3f quit and %.3f are hired a month, capacity %.2f FTE, %.2f vacant%n",
                run.people().inPost()[MONTHS - 1], run.people().quits()[MONTHS - 1], run.people().hired()[MONTHS - 1],
                run.work().capacity()[MONTHS - 1], run.people().vacant()[MONTHS - 1]);
    }

    @Test
    void a_course_without_acts_is_the_same_run_to_the_bit() {
        Run again = SampleOrganisation.run(baseline, new CourseBuilder(baseline, MONTHS).build(Conduct.UNKNOWN));
        assertThat(again.costs().hiring()).isEqualTo(run.costs().hiring());
        assertThat(again.costs().overtime()).isEqualTo(run.costs().overtime());
        assertThat(again.work().felt()).isDeepEqualTo(run.work().felt());
    }
}
