package org.evenkeel.planning.solving.rules;

import static org.evenkeel.planning.law.ConsultationBand.COLLECTIVE;
import static org.evenkeel.planning.law.ConsultationBand.INDIVIDUAL;
import static org.evenkeel.planning.law.ConsultationBand.LARGE_COLLECTIVE;
import static org.evenkeel.planning.solving.ChoiceBuilder.choice;

import org.evenkeel.planning.solving.ProblemBuilder;
import org.evenkeel.planning.solving.model.PlanningPool;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LawRulesTest {

    private final ProblemBuilder problem = new ProblemBuilder();

    @Nested
    class CollectiveConsultation {

        private final RuleVerifier rule = new RuleVerifier(PlanningConstraints::collectiveConsultation);

        CollectiveConsultation() {
            problem.establishments.add(ProblemBuilder.establishment("E0"));
            problem.establishments.add(ProblemBuilder.establishment("E1"));
        }

        @Test
        void counts_a_choice_whose_band_is_too_short_for_its_own_dismissals() {
            problem.measure(choice("a").dismisses(0, 20, INDIVIDUAL, 100, 130));
            rule.penalises(10_000, problem, 1);
        }

        @Test
        void keeps_silent_just_below_the_threshold() {
            problem.measure(choice("a").dismisses(0, 19, INDIVIDUAL, 100, 110));
            rule.keeps(problem, 1);
        }

        @Test
        void keeps_silent_where_the_first_leaves_on_the_first_day_allowed() {
            problem.measure(choice("a").dismisses(0, 20, COLLECTIVE, 100, 130));
            rule.keeps(problem, 1);
        }

        @Test
        void counts_each_day_too_early_against_the_minimum() {
            problem.measure(choice("a").dismisses(0, 20, COLLECTIVE, 100, 127));
            rule.penalises(1_000, problem, 1);
        }

        @Test
        void counts_two_small_ones_together_that_fall_in_one_window() {
            problem.measure(choice("a").dismisses(0, 10, COLLECTIVE, 100, 130))
                    .measure(choice("b").dismisses(0, 10, INDIVIDUAL, 100, 219));
            rule.penalises(10_000, problem, 1, 1);
        }

        @Test
        void counts_each_measure_by_itself_where_an_adviser_reads_the_law_so() {
            problem.establishments.set(0, ProblemBuilder.separateProposals("E0"));
            problem.measure(choice("a").dismisses(0, 19, INDIVIDUAL, 100, 110))
                    .measure(choice("b").dismisses(0, 19, INDIVIDUAL, 100, 110),
                            choice("c").dismisses(0, 20, INDIVIDUAL, 100, 130));
            rule.keeps(problem, 1, 1);
            rule.penalises(10_000, problem, 1, 2);
        }

        @Test
        void does_not_count_together_what_is_ninety_days_apart() {
            problem.measure(choice("a").dismisses(0, 10, INDIVIDUAL, 100, 130))
                    .measure(choice("b").dismisses(0, 10, INDIVIDUAL, 100, 220));
            rule.keeps(problem, 1, 1);
        }

        @Test
        void does_not_count_together_two_establishments() {
            problem.measure(choice("a").dismisses(0, 19, INDIVIDUAL, 100, 130))
                    .measure(choice("b").dismisses(1, 19, INDIVIDUAL, 100, 130));
            rule.keeps(problem, 1, 1);
        }

        @Test
        void holds_the_first_to_leave_to_the_latest_opening_in_the_window() {
            problem.measure(choice("a").dismisses(0, 10, COLLECTIVE, 100, 130))
                    .measure(choice("b").dismisses(0, 10, COLLECTIVE, 115, 145));
            rule.penalises(5_000, problem, 1, 1);
        }

        @Test
        void asks_for_the_longer_band_from_the_second_threshold() {
            problem.measure(choice("a").dismisses(0, 99, COLLECTIVE, 100, 145))
                    .measure(choice("b").dismisses(0, 1, LARGE_COLLECTIVE, 100, 145));
            rule.keeps(problem, 1, 0);
            rule.penalises(10_000, problem, 1, 1);
        }

        @Test
        void adds_up_windows_and_establishments() {
            problem.measure(choice("a").dismisses(0, 20, INDIVIDUAL, 100, 130))
                    .measure(choice("b").dismisses(1, 20, INDIVIDUAL, 100, 127));
            rule.penalises(10_000 + 11_000, problem, 1, 1);
        }
    }

    @Nested
    class NoticeAfterConsultation {

        private final RuleVerifier rule = new RuleVerifier(PlanningConstraints::noticeAfterConsultation);

        @Test
        void keeps_silent_for_notice_on_the_day_after_consultation() {
            problem.measure(choice("a").consultation(COLLECTIVE, 100, 129, 130));
            rule.keeps(problem, 1);
        }

        @Test
        void counts_each_day_too_early_and_adds_up() {
            problem.measure(choice("a").consultation(COLLECTIVE, 100, 129, 129))
                    .measure(choice("b").consultation(COLLECTIVE, 100, 129, 127));
            rule.penalises(10_000, problem, 1, 0);
            rule.penalises(40_000, problem, 1, 1);
        }

        @Test
        void has_nothing_to_say_where_nobody_is_dismissed() {
            problem.measure(choice("a"));
            rule.keeps(problem, 1);
        }
    }

    @Nested
    class StatutoryMinimumLevel {

        private final RuleVerifier rule = new RuleVerifier(PlanningConstraints::statutoryMinimumLevel);

        @Test
        void keeps_silent_at_the_minimum() {
            problem.services.add(ProblemBuilder.service(true, 10_000, 8_000, 0));
            problem.measure(choice("a").lowers(0, 3, 2_000));
            rule.keeps(problem, 1);
        }

        @Test
        void counts_every_month_below_it() {
            problem.services.add(ProblemBuilder.service(true, 10_000, 8_000, 0));
            problem.measure(choice("a").lowers(0, 10, 2_080));
            rule.penalises(2 * 100, problem, 1);
        }

        @Test
        void adds_up_measures_and_takes_gains_off() {
            problem.services.add(ProblemBuilder.service(true, 10_000, 8_000, 0));
            problem.measure(choice("a").lowers(0, 11, 1_500)).measure(choice("b").lowers(0, 11, 1_300))
                    .measure(choice("c").lowers(0, 11, -800));
            rule.penalises(1_000, problem, 1, 1, 0);
            rule.keeps(problem, 1, 1, 1);
        }

        @Test
        void holds_what_is_below_already_to_where_it_is() {
            problem.services.add(ProblemBuilder.service(true, 7_000, 8_000, 0));
            problem.measure(choice("a").lowers(0, 11, 8));
            rule.keeps(problem, 0);
            rule.penalises(10, problem, 1);
        }

        @Test
        void has_nothing_to_say_to_a_service_that_is_not_statutory() {
            problem.services.add(ProblemBuilder.service(false, 10_000, 8_000, 0));
            problem.measure(choice("a").lowers(0, 0, 5_000));
            rule.keeps(problem, 1);
        }
    }

    @Nested
    class PostsThatCanBeRemoved {

        private final RuleVerifier rule = new RuleVerifier(PlanningConstraints::postsThatCanBeRemoved);

        PostsThatCanBeRemoved() {
            problem.pools.add(new PlanningPool("P0", "P0", 1_000));
            problem.pools.add(new PlanningPool("P1", "P1", 0));
        }

        @Test
        void keeps_silent_at_the_limit() {
            problem.measure(choice("a").removes(0, 600)).measure(choice("b").removes(0, 400));
            rule.keeps(problem, 1, 1);
        }

        @Test
        void counts_the_excess_in_basis_points_of_the_limit() {
            problem.measure(choice("a").removes(0, 600)).measure(choice("b").removes(0, 401));
            rule.penalises(10, problem, 1, 1);
        }

        @Test
        void counts_against_one_post_where_none_can_be_removed_and_adds_up() {
            problem.measure(choice("a").removes(1, 50)).measure(choice("b").removes(0, 1_500));
            rule.penalises(5_000, problem, 1, 0);
            rule.penalises(10_000, problem, 1, 1);
        }

        @Test
        void has_nothing_to_say_to_another_pool() {
            problem.measure(choice("a").removes(0, 1_000));
            rule.keeps(problem, 1);
        }
    }
}
