package org.evenkeel.planning.solvejob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenkeel.planning.solving.ChoiceBuilder.choice;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.evenkeel.planning.law.ConsultationBand;
import org.evenkeel.planning.phasing.FinancialYear;
import org.evenkeel.planning.solving.ChoiceBuilder;
import org.evenkeel.planning.solving.ProblemBuilder;
import org.evenkeel.planning.solving.model.PlanningPool;
import org.evenkeel.planning.solving.model.PlanningRelation.Kind;
import org.evenkeel.planning.solving.model.PlanningRule;
import org.evenkeel.platform.problem.Violation;
import org.junit.jupiter.api.Test;

class PinConflictsTest {

    private final ProblemBuilder problem = new ProblemBuilder();

    private List<Violation> violations() {
        return new PinConflicts(problem.build(), new FinancialYear(LocalDate.of(2027, 4, 1))).violations();
    }

    private void pinned(String choice, ChoiceBuilder... choices) {
        problem.measure(false, Set.of(choice), List.of(choices));
    }

    @Test
    void says_nothing_where_the_law_is_kept() {
        problem.pools.add(new PlanningPool("P", "Porters", 500));
        pinned("M0/a", choice("a").removes(0, 500));
        problem.measure(choice("a").removes(0, 500));
        assertThat(violations()).isEmpty();
    }

    @Test
    void refuses_a_pin_to_notice_before_consultation_has_closed() {
        pinned("M0/a", choice("a").consultation(ConsultationBand.COLLECTIVE, 20_000, 20_029, 20_029), choice("b"));
        assertThat(violations()).singleElement().satisfies(one -> {
            assertThat(one.field()).isEqualTo("pins[M0]");
            assertThat(one.code()).isEqualTo("against-law");
            assertThat(one.message()).startsWith("Notice after consultation: M0 has").endsWith("Loosen the pin.");
        });
    }

    @Test
    void refuses_a_pin_to_a_consultation_too_short_for_its_own_dismissals() {
        problem.establishments.add(ProblemBuilder.establishment("Hall"));
        pinned("M0/a", choice("a").dismisses(0, 25, ConsultationBand.INDIVIDUAL, 20_000, 20_060));
        assertThat(violations()).extracting(Violation::code).containsExactly("against-law");
    }

    @Test
    void leaves_a_pin_alone_while_one_of_its_choices_keeps_the_law() {
        problem.establishments.add(ProblemBuilder.establishment("Hall"));
        problem.measure(false, Set.of("M0/a", "M0/b"), List.of(
                choice("a").dismisses(0, 25, ConsultationBand.INDIVIDUAL, 20_000, 20_060),
                choice("b").dismisses(0, 25, ConsultationBand.COLLECTIVE, 20_000, 20_060)));
        assertThat(violations()).isEmpty();
    }

    @Test
    void refuses_a_fall_below_a_statutory_minimum_unless_another_measure_raises_the_service() {
        problem.services.add(ProblemBuilder.service(true, 9_500, 9_000, 0));
        pinned("M0/a", choice("a").lowers(0, 3, 600));
        assertThat(violations()).extracting(Violation::code).containsExactly("against-law");
    }

    @Test
    void leaves_a_fall_that_another_measure_can_mend() {
        problem.services.add(ProblemBuilder.service(true, 9_500, 9_000, 0));
        pinned("M0/a", choice("a").lowers(0, 3, 600));
        problem.measure(choice("a").lowers(0, 3, -200));
        assertThat(violations()).isEmpty();
    }

    @Test
    void refuses_pins_that_break_law_only_together() {
        problem.establishments.add(ProblemBuilder.establishment("Hall"));
        pinned("M0/a", choice("a").dismisses(0, 12, ConsultationBand.INDIVIDUAL, 20_000, 20_060));
        pinned("M1/a", choice("a").dismisses(0, 12, ConsultationBand.INDIVIDUAL, 20_000, 20_060));
        assertThat(violations()).isNotEmpty().allSatisfy(one -> {
            assertThat(one.code()).isEqualTo("contradict-each-other");
            assertThat(one.message()).startsWith("Collective consultation: Hall has");
        });
    }

    @Test
    void refuses_what_must_be_taken_against_law() {
        problem.pools.add(new PlanningPool("P", "Porters", 500));
        problem.measure(true, Set.of(), List.of(choice("a").removes(0, 600)));
        assertThat(violations()).singleElement().satisfies(one -> {
            assertThat(one.field()).isEqualTo("measures[M0]");
            assertThat(one.message()).contains("Porters has 6.0 FTE where 5.0 FTE is allowed").endsWith("change its options.");
        });
    }

    @Test
    void refuses_pins_that_contradict_each_relation() {
        pinned("M0/a", choice("a").months(1, 2));
        pinned("M1/a", choice("a").months(1, 6));
        pinned("M2/not-taken", choice("a"));
        problem.relation(Kind.EXCLUDES, 0, 1, 0).relation(Kind.SAME_POSTS, 0, 1, 0).relation(Kind.DECIDED_TOGETHER, 0, 2, 0)
                .relation(Kind.NEEDS, 0, 1, 0).relation(Kind.NEEDS, 0, 2, 0).relation(Kind.OVERLAPS, 0, 1, 5);
        assertThat(violations()).hasSize(5).extracting(Violation::code).containsOnly("contradicts-relation");
        assertThat(violations()).extracting(Violation::message).anySatisfy(sentence -> assertThat(sentence)
                .isEqualTo("\"M0\" and \"M1\" exclude each other, and both are fixed to be taken. Loosen one of them."));
    }

    @Test
    void lets_a_need_be_broken_where_the_scenario_weighs_it() {
        problem.weighed.put(PlanningRule.NEEDED_MEASURE_FIRST, 100L);
        pinned("M0/a", choice("a").months(1, 2));
        pinned("M1/not-taken", choice("a"));
        problem.relation(Kind.NEEDS, 0, 1, 0);
        assertThat(violations()).isEmpty();
    }
}
