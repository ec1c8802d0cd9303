package org.evenkeel.planning.solving.rules;

import static org.evenkeel.planning.solving.ChoiceBuilder.choice;

import java.util.List;
import java.util.Set;

import org.evenkeel.planning.solving.ProblemBuilder;
import org.evenkeel.planning.solving.model.PlanningRelation.Kind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class GivenRulesTest {

    private final ProblemBuilder problem = new ProblemBuilder();

    private void measures(int count) {
        for (int index = 0; index < count; index++) {
            problem.measure(choice("a"));
        }
    }

    @Nested
    class ExcludingMeasures {

        private final RuleVerifier rule = new RuleVerifier(PlanningConstraints::excludingMeasures);

        @Test
        void counts_a_pair_that_is_taken_together_and_adds_up() {
            measures(3);
            problem.relation(Kind.EXCLUDES, 0, 1, 0).relation(Kind.EXCLUDES, 1, 2, 0);
            rule.penalises(10_000, problem, 1, 1, 0);
            rule.penalises(20_000, problem, 1, 1, 1);
        }

        @Test
        void keeps_silent_where_one_or_none_is_taken() {
            measures(2);
            problem.relation(Kind.EXCLUDES, 0, 1, 0);
            rule.keeps(problem, 1, 0);
            rule.keeps(problem, 0, 0);
        }

        @Test
        void has_nothing_to_say_to_another_relation() {
            measures(2);
            problem.relation(Kind.SAME_POSTS, 0, 1, 0);
            rule.keeps(problem, 1, 1);
        }
    }

    @Nested
    class SamePosts {

        private final RuleVerifier rule = new RuleVerifier(PlanningConstraints::samePosts);

        @Test
        void counts_a_pair_that_is_taken_together_and_adds_up() {
            measures(4);
            problem.relation(Kind.SAME_POSTS, 0, 1, 0).relation(Kind.SAME_POSTS, 2, 3, 0);
            rule.penalises(10_000, problem, 1, 1, 1, 0);
            rule.penalises(20_000, problem, 1, 1, 1, 1);
        }

        @Test
        void keeps_silent_where_one_is_left() {
            measures(2);
            problem.relation(Kind.SAME_POSTS, 0, 1, 0);
            rule.keeps(problem, 0, 1);
        }

        @Test
        void has_nothing_to_say_to_another_relation() {
            measures(2);
            problem.relation(Kind.EXCLUDES, 0, 1, 0);
            rule.keeps(problem, 1, 1);
        }
    }

    @Nested
    class DecidedTogether {

        private final RuleVerifier rule = new RuleVerifier(PlanningConstraints::decidedTogether);

        @Test
        void counts_a_pair_of_which_one_is_taken_and_adds_up() {
            measures(4);
            problem.relation(Kind.DECIDED_TOGETHER, 0, 1, 0).relation(Kind.DECIDED_TOGETHER, 2, 3, 0);
            rule.penalises(10_000, problem, 1, 0, 1, 1);
            rule.penalises(20_000, problem, 1, 0, 0, 1);
        }

        @Test
        void keeps_silent_where_both_are_taken_or_left() {
            measures(2);
            problem.relation(Kind.DECIDED_TOGETHER, 0, 1, 0);
            rule.keeps(problem, 1, 1);
            rule.keeps(problem, 0, 0);
        }

        @Test
        void has_nothing_to_say_to_another_relation() {
            measures(2);
            problem.relation(Kind.OVERLAPS, 0, 1, 500);
            rule.keeps(problem, 1, 0);
        }
    }

    @Nested
    class MustBeTaken {

        private final RuleVerifier rule = new RuleVerifier(PlanningConstraints::mustBeTaken);

        @Test
        void counts_each_that_is_left() {
            problem.measure(true, Set.of(), List.of(choice("a"))).measure(true, Set.of(), List.of(choice("a")));
            rule.penalises(10_000, problem, 0, 1);
            rule.penalises(20_000, problem, 0, 0);
        }

        @Test
        void keeps_silent_where_it_is_taken_or_need_not_be() {
            problem.measure(true, Set.of(), List.of(choice("a"))).measure(choice("a"));
            rule.keeps(problem, 1, 0);
        }
    }

    @Nested
    class Pins {

        private final RuleVerifier rule = new RuleVerifier(PlanningConstraints::pins);

        @Test
        void counts_each_that_was_moved() {
            problem.measure(false, Set.of("M0/a"), List.of(choice("a"), choice("b")))
                    .measure(false, Set.of("M1/not-taken"), List.of(choice("a")));
            rule.penalises(10_000, problem, 2, 0);
            rule.penalises(20_000, problem, 0, 1);
        }

        @Test
        void keeps_silent_where_it_stays_or_was_never_fixed() {
            problem.measure(false, Set.of("M0/a", "M0/b"), List.of(choice("a"), choice("b"))).measure(choice("a"));
            rule.keeps(problem, 2, 1);
        }
    }
}
