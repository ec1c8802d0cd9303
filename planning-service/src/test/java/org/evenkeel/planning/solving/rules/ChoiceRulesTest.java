package org.evenkeel.planning.solving.rules;

import static org.evenkeel.planning.solving.ChoiceBuilder.choice;

import org.evenkeel.planning.law.ConsultationBand;
import org.evenkeel.planning.solving.ProblemBuilder;
import org.evenkeel.planning.solving.model.PlanningRule;
import org.evenkeel.planning.solving.model.PlanningSaving;
import org.evenkeel.planning.solving.model.PlanningThresholds;
import org.evenkeel.planning.solving.model.PlanningWaiver;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** One round in twelve months, six months between; 110 % of work; twice the share; 24 months of payback; 10 % is just under. */
class ChoiceRulesTest {

    private final ProblemBuilder problem = new ProblemBuilder();

    ChoiceRulesTest() {
        problem.months = 24;
        problem.thresholds = new PlanningThresholds(1, 6, 110, 200, 24, 10);
    }

    @Nested
    class Payback {

        private final RuleVerifier rule = new RuleVerifier(PlanningConstraints::payback);

        @Test
        void keeps_silent_at_the_limit() {
            problem.measure(choice("a").paysBackIn(2_400));
            rule.keeps(problem, 1);
        }

        @Test
        void counts_each_month_beyond_against_the_limit_and_adds_up() {
            problem.measure(choice("a").paysBackIn(2_401)).measure(choice("b").paysBackIn(3_600));
            rule.penalises(5, problem, 1, 0);
            rule.penalises(5 + 5_000, problem, 1, 1);
        }

        @Test
        void counts_what_never_pays_back_as_a_hundred_years() {
            problem.measure(choice("a").paysBackIn(PlanningSaving.NEVER));
            rule.penalises(490_000, problem, 1);
        }

        @Test
        void has_nothing_to_say_to_what_costs_nothing() {
            problem.measure(choice("a").saves(5, 5));
            rule.keeps(problem, 1);
        }

        @Test
        void is_silent_for_a_measure_that_it_is_set_aside_for() {
            problem.waivers.add(new PlanningWaiver(PlanningRule.PAYBACK, 1));
            problem.measure(choice("a").paysBackIn(3_600)).measure(choice("b").paysBackIn(9_600));
            rule.penalises(5_000, problem, 1, 1);
        }
    }

    @Nested
    class AnnouncementWindows {

        private final RuleVerifier rule = new RuleVerifier(PlanningConstraints::announcementWindows);

        AnnouncementWindows() {
            problem.weighed.put(PlanningRule.ANNOUNCEMENT_WINDOWS, 1L);
            problem.measure(choice("a").isToldOn(20_000, 20_003), choice("b")).measure(choice("c").isToldOn(20_000, 20_003));
        }

        @Test
        void counts_each_measure_that_is_told_of_on_a_day_that_does_not_suit() {
            rule.penalises(100, problem, 1, 0);
            rule.penalises(200, problem, 1, 1);
        }

        @Test
        void keeps_silent_where_the_day_suits() {
            rule.keeps(problem, 2, 0);
        }
    }

    @Nested
    class JustUnderAThreshold {

        private final RuleVerifier rule = new RuleVerifier(PlanningConstraints::justUnderAThreshold);

        JustUnderAThreshold() {
            problem.weighed.put(PlanningRule.JUST_UNDER_A_THRESHOLD, 1L);
            problem.establishments.add(ProblemBuilder.establishment("E0"));
            problem.establishments.add(ProblemBuilder.establishment("E1"));
        }

        private void dismisses(int establishment, int... employees) {
            for (int number : employees) {
                problem.measure(choice("a").dismisses(establishment, number, ConsultationBand.COLLECTIVE, 20_000, 20_060));
            }
        }

        @Test
        void points_out_eighteen_and_nineteen_where_law_counts_from_twenty() {
            dismisses(0, 17, 18, 19, 20);
            rule.keeps(problem, 1, 0, 0, 0);
            rule.penalises(100, problem, 0, 1, 0, 0);
            rule.penalises(100, problem, 0, 0, 1, 0);
            rule.keeps(problem, 0, 0, 0, 1);
        }

        @Test
        void points_out_ninety_to_ninety_nine_where_law_counts_from_a_hundred() {
            dismisses(0, 89, 1, 9);
            rule.keeps(problem, 1, 0, 0);
            rule.penalises(100, problem, 1, 1, 1);
        }

        @Test
        void points_out_a_split_in_time_twice() {
            problem.measure(choice("a").dismisses(0, 19, ConsultationBand.INDIVIDUAL, 20_000, 20_060)).measure(
                    choice("b").dismisses(0, 19, ConsultationBand.INDIVIDUAL, 20_000, 20_149),
                    choice("c").dismisses(0, 19, ConsultationBand.INDIVIDUAL, 20_000, 20_150));
            // the first two are 38 together, but the second window of one day is within the first
            rule.keeps(problem, 1, 1);
            rule.penalises(200, problem, 1, 2);
        }

        @Test
        void says_nothing_to_another_establishment_and_adds_them_up() {
            dismisses(0, 10, 9);
            dismisses(1, 9, 18);
            rule.keeps(problem, 1, 0, 1, 0);
            rule.penalises(200, problem, 1, 1, 0, 1);
        }
    }
}
