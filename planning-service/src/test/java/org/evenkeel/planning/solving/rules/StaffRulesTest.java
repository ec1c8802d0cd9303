package org.evenkeel.planning.solving.rules;

import static org.evenkeel.planning.solving.ChoiceBuilder.choice;

import java.util.List;

import org.evenkeel.planning.solving.ProblemBuilder;
import org.evenkeel.planning.solving.model.PlanningRule;
import org.evenkeel.planning.solving.model.PlanningStaffTeam;
import org.evenkeel.planning.solving.model.PlanningThresholds;
import org.evenkeel.planning.solving.model.PlanningWaiver;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** One round in twelve months, six months between; 110 % of work; twice the share; 24 months of payback; 10 % is just under. */
class StaffRulesTest {

    private final ProblemBuilder problem = new ProblemBuilder();

    StaffRulesTest() {
        problem.months = 24;
        problem.thresholds = new PlanningThresholds(1, 6, 110, 200, 24, 10);
    }

    @Nested
    class ChangeRounds {

        private final RuleVerifier rule = new RuleVerifier(PlanningConstraints::changeRounds);

        private void teams(List<Integer> pastOfFirst) {
            problem.staffTeams.add(new PlanningStaffTeam("T0", "T0", pastOfFirst, 1_000));
            problem.staffTeams.add(new PlanningStaffTeam("T1", "T1", List.of(), 1_000));
        }

        @Test
        void holds_choices_of_one_month_to_be_one_round() {
            teams(List.of());
            problem.measure(choice("a").restructures(0, 2)).measure(choice("b").restructures(0, 2));
            rule.keeps(problem, 1, 1);
        }

        @Test
        void counts_a_second_round_within_twelve_months_and_not_one_a_year_later() {
            teams(List.of());
            problem.measure(choice("a").restructures(0, 2)).measure(choice("b").restructures(0, 13),
                    choice("c").restructures(0, 14));
            rule.penalises(10_000, problem, 1, 1);
            rule.keeps(problem, 1, 2);
        }

        @Test
        void counts_each_month_that_is_lacking_between_two_rounds() {
            teams(List.of());
            problem.thresholds = new PlanningThresholds(2, 6, 110, 200, 24, 10);
            problem.measure(choice("a").restructures(0, 2)).measure(choice("b").restructures(0, 5),
                    choice("c").restructures(0, 8));
            rule.penalises(5_000, problem, 1, 1);
            rule.keeps(problem, 1, 2);
        }

        @Test
        void remembers_rounds_before_the_plan_and_holds_only_what_is_added_against_it() {
            teams(List.of(-9, -4));
            problem.measure(choice("a").restructures(0, 2), choice("b").restructures(0, 8));
            rule.keeps(problem, 0);
            // of the twelve months from -9 three rounds where two lay before, and two from -4 on where one may be
            rule.penalises(10_000 + 10_000, problem, 1);
            rule.keeps(problem, 2);
        }

        @Test
        void says_nothing_to_another_team_and_adds_teams_up() {
            teams(List.of());
            problem.measure(choice("a").restructures(0, 0).restructures(1, 0)).measure(choice("b").restructures(1, 6),
                    choice("c").restructures(0, 6).restructures(1, 7));
            rule.penalises(10_000, problem, 1, 1);
            rule.penalises(20_000, problem, 1, 2);
        }

        @Test
        void is_silent_for_a_team_that_it_is_set_aside_for() {
            teams(List.of());
            problem.waivers.add(new PlanningWaiver(PlanningRule.CHANGE_ROUNDS, 0));
            problem.measure(choice("a").restructures(0, 0)).measure(choice("b").restructures(0, 1));
            rule.keeps(problem, 1, 1);
        }
    }

    @Nested
    class WorkloadOfThoseWhoStay {

        private final RuleVerifier rule = new RuleVerifier(PlanningConstraints::workloadOfThoseWhoStay);

        WorkloadOfThoseWhoStay() {
            problem.staffTeams.add(new PlanningStaffTeam("T0", "T0", List.of(), 1_100));
            problem.staffTeams.add(new PlanningStaffTeam("T1", "T1", List.of(), 2_200));
        }

        @Test
        void keeps_silent_at_the_limit() {
            problem.measure(choice("a").leaves(0, 3, 100, 0));
            rule.keeps(problem, 1);
        }

        @Test
        void counts_work_beyond_the_limit_against_what_the_whole_team_may_do() {
            // 9 stay with the work of 11: 1.1 FTE beyond 9.9, of 12.1
            problem.measure(choice("a").leaves(0, 3, 200, 0));
            rule.penalises(910, problem, 1);
        }

        @Test
        void lets_more_go_where_their_work_is_stopped_in_time() {
            problem.measure(choice("a").leaves(0, 3, 200, 0)).measure(choice("b").leaves(0, 3, 0, 110),
                    choice("c").leaves(0, 4, 0, 110));
            rule.keeps(problem, 1, 1);
            rule.penalises(910, problem, 1, 2);
        }

        @Test
        void counts_work_that_comes_from_elsewhere() {
            problem.measure(choice("a").leaves(0, 0, 100, 0)).measure(choice("b").leaves(0, 0, 0, -121));
            rule.keeps(problem, 1, 0);
            rule.penalises(1_000, problem, 1, 1);
        }

        @Test
        void counts_the_work_that_nobody_is_left_to_do() {
            problem.measure(choice("a").leaves(0, 0, 1_100, 0), choice("b").leaves(0, 0, 1_100, 1_100));
            rule.penalises(9_091, problem, 1);
            rule.keeps(problem, 2);
        }

        @Test
        void adds_teams_up_and_says_nothing_to_a_team_that_stays_whole() {
            problem.measure(choice("a").leaves(0, 0, 200, 0)).measure(choice("b").leaves(1, 0, 400, 0));
            rule.penalises(910 + 910, problem, 1, 1);
            rule.penalises(910, problem, 0, 1);
        }
    }
}
