package org.evenkeel.planning.solving.rules;

import static org.evenkeel.planning.solving.ChoiceBuilder.choice;

import org.evenkeel.planning.solving.ProblemBuilder;
import org.evenkeel.planning.solving.model.PlanningRule;
import org.evenkeel.planning.solving.model.PlanningStaffGroup;
import org.evenkeel.planning.solving.model.PlanningThresholds;
import org.evenkeel.planning.solving.model.PlanningWaiver;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** One round in twelve months, six months between; 110 % of work; twice the share; 24 months of payback; 10 % is just under. */
class ShareRulesTest {

    private final ProblemBuilder problem = new ProblemBuilder();

    ShareRulesTest() {
        problem.months = 24;
        problem.thresholds = new PlanningThresholds(1, 6, 110, 200, 24, 10);
    }

    @Nested
    class LeadershipShare {

        private final RuleVerifier rule = new RuleVerifier(PlanningConstraints::leadershipShare);

        LeadershipShare() {
            problem.seniorPay = true;
            problem.measure(choice("a").cutsPay(20_000, 20_000), choice("b").cutsPay(20_000, 19_900),
                    choice("c").cutsPay(20_000, 90_000)).measure(choice("d").cutsPay(10_000, 0));
        }

        @Test
        void keeps_silent_where_leaders_lose_the_same_share() {
            rule.keeps(problem, 1, 0);
        }

        @Test
        void counts_what_leaders_lose_too_little_in_basis_points_of_their_pay() {
            rule.penalises(1, problem, 2, 0);
            rule.penalises(100, problem, 0, 1);
        }

        @Test
        void adds_up_over_measures() {
            rule.penalises(101, problem, 2, 1);
            rule.keeps(problem, 3, 1);
        }

        @Test
        void has_nothing_to_say_where_no_pay_is_senior() {
            problem.seniorPay = false;
            rule.keeps(problem, 0, 1);
        }
    }

    @Nested
    class BurdenShare {

        private final RuleVerifier rule = new RuleVerifier(PlanningConstraints::burdenShare);

        BurdenShare() {
            problem.staffGroups.add(new PlanningStaffGroup(PlanningStaffGroup.Kind.TEAM, "T0", "T0"));
            problem.staffGroups.add(new PlanningStaffGroup(PlanningStaffGroup.Kind.TEAM, "T1", "T1"));
            problem.staffGroups.add(new PlanningStaffGroup(PlanningStaffGroup.Kind.GRADE, "5", "grade 5"));
        }

        @Test
        void keeps_silent_at_twice_the_share() {
            problem.measure(choice("a").cutsPay(30_000, 0).cutsPayOf(0, 60_000));
            rule.keeps(problem, 1);
        }

        @Test
        void counts_what_is_beyond_in_basis_points_of_the_pay_of_the_group() {
            problem.measure(choice("a").cutsPay(30_000, 0).cutsPayOf(0, 61_000));
            rule.penalises(10, problem, 1);
        }

        @Test
        void adds_teams_and_grades_up() {
            problem.measure(choice("a").cutsPay(30_000, 0).cutsPayOf(0, 61_000).cutsPayOf(2, 60_100));
            rule.penalises(10 + 1, problem, 1);
        }

        @Test
        void lets_a_team_bear_more_where_others_bear_too() {
            problem.measure(choice("a").cutsPay(30_000, 0).cutsPayOf(0, 61_000)).measure(choice("b").cutsPay(500, 0));
            rule.keeps(problem, 1, 1);
            rule.keeps(problem, 0, 1);
        }

        @Test
        void is_silent_for_a_team_that_it_is_set_aside_for() {
            problem.waivers.add(new PlanningWaiver(PlanningRule.BURDEN_SHARE, 0));
            problem.measure(choice("a").cutsPay(30_000, 0).cutsPayOf(0, 61_000));
            rule.keeps(problem, 1);
        }
    }
}
