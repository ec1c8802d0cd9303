package org.evenkeel.impact.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.evenkeel.impact.model.SampleOrganisation.MONTHS;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Nobody, no post, no demand and no penny appears or vanishes. */
class ConservationTest {

    private static final Offset<Double> EXACT = within(1e-8);

    private final Baseline baseline = SampleOrganisation.of(30);
    private final Run run = SampleOrganisation.run(baseline, SampleOrganisation.cut(baseline, 0.15, Conduct.UNKNOWN));

    @Test
    void people_in_post_change_by_who_leaves_and_arrives_alone() {
        RunPeople people = run.people();
        double before = baseline.teams().everybody();
        for (int t = 0; t < MONTHS; t++) {
            double expected = before - people.dismissed()[t] - people.redeployedOut()[t] + people.redeployedIn()[t]
                    - people.quits()[t] + people.hired()[t];
            assertThat(people.inPost()[t]).as("month %d", t).isCloseTo(expected, EXACT);
            before = people.inPost()[t];
        }
        System.out.printf("people: %.2f before, %.2f dismissed, %.2f redeployed, %.2f quit, %.2f hired, %.2f at the end%n",
                baseline.teams().everybody(), SampleOrganisation.sum(people.dismissed()),
                SampleOrganisation.sum(people.redeployedOut()), SampleOrganisation.sum(people.quits()),
                SampleOrganisation.sum(people.hired()), before);
    }

    @Test
    void whoever_is_redeployed_is_in_a_post_or_between_posts() {
        double between = 0;
        for (int t = 0; t < MONTHS; t++) {
            between += run.people().redeployedOut()[t] - run.people().redeployedIn()[t];
            assertThat(run.people().betweenPosts()[t]).as("month %d", t).isCloseTo(between, EXACT).isNotNegative();
        }
    }

    @Test
    void each_post_is_held_or_vacant() {
        for (int t = 0; t < MONTHS; t++) {
            assertThat(run.people().inPost()[t] + run.people().vacant()[t]).as("month %d", t)
                    .isCloseTo(run.people().posts()[t], EXACT);
        }
        assertThat(run.people().posts()[MONTHS - 1]).isCloseTo(run.people().posts()[0] * 0.85, EXACT);
    }

    @Test
    void demand_is_met_or_put_off_and_what_is_put_off_is_cleared_lapses_or_waits() {
        RunWork work = run.work();
        double waiting = 0;
        for (int t = 0; t < MONTHS; t++) {
            assertThat(work.met()[t] + work.unmet()[t]).as("month %d", t).isCloseTo(work.demand()[t], EXACT);
            waiting += work.unmet()[t] - work.cleared()[t] - work.lapsed()[t];
            assertThat(work.backlog()[t]).as("month %d", t).isCloseTo(waiting, EXACT).isNotNegative();
        }
        System.out.printf(
                "work in FTE-months: %.1f asked for, %.1f met, %.1f put off, %.1f cleared, %.1f lapsed, %.1f waiting%n",
                SampleOrganisation.sum(work.demand()), SampleOrganisation.sum(work.met()),
                SampleOrganisation.sum(work.unmet()), SampleOrganisation.sum(work.cleared()),
                SampleOrganisation.sum(work.lapsed()), waiting);
    }

    @Test
    void demand_that_moves_is_neither_lost_nor_doubled() {
        CourseBuilder moving = new CourseBuilder(baseline, MONTHS);
        moving.changeLevel(0, 3, 0.2, 0.2);
        moving.moveDemand(0, 1, 3, 0.2);
        RunWork moved = SampleOrganisation.run(baseline, moving.build(Conduct.UNKNOWN)).work();
        RunWork nothing = SampleOrganisation.nothing(baseline).work();
        for (int t = 0; t < MONTHS; t++) {
            assertThat(moved.demand()[t]).as("month %d", t).isCloseTo(nothing.demand()[t], EXACT);
        }
    }

    @Test
    void a_closed_team_holds_nobody_and_no_post_for_ever() {
        CourseBuilder closing = new CourseBuilder(baseline, MONTHS);
        for (int g = 0; g < baseline.teams().count(); g++) {
            closing.announce(g, 20, 0, 3);
            closing.leave(g, 6, 20, 0, 0.5);
        }
        Run closed = SampleOrganisation.run(baseline, closing.build(Conduct.UNKNOWN));
        for (int t = 6; t < MONTHS; t++) {
            assertThat(closed.people().inPost()[t]).as("month %d", t).isZero();
            assertThat(closed.people().posts()[t]).as("month %d", t).isZero();
            assertThat(closed.work().capacity()[t]).as("month %d", t).isCloseTo(0, EXACT);
        }
        assertThat(closed.work().met()[10]).isCloseTo(0, EXACT);
        assertThat(closed.work().unmet()[10]).isCloseTo(closed.work().demand()[10], EXACT);
    }
}
