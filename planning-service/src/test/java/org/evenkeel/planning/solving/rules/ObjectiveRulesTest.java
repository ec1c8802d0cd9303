package org.evenkeel.planning.solving.rules;

import static org.evenkeel.planning.solving.ChoiceBuilder.choice;

import java.util.List;

import org.evenkeel.planning.solving.ProblemBuilder;
import org.evenkeel.planning.solving.model.PlanningCashFloor;
import org.evenkeel.planning.solving.model.PlanningRelation.Kind;
import org.evenkeel.planning.solving.model.PlanningTarget;
import org.evenkeel.planning.solving.model.PlanningTeam;
import org.evenkeel.planning.solving.model.PlanningTouchable;
import org.evenkeel.planning.solving.model.PlanningWeights;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ObjectiveRulesTest {

    private final ProblemBuilder problem = new ProblemBuilder();

    @Nested
    class DepthBelowCashFloor {

        private final RuleVerifier rule = new RuleVerifier(PlanningConstraints::depthBelowCashFloor);

        DepthBelowCashFloor() {
            problem.cashFloor = new PlanningCashFloor(100_000, List.of(100_000L, 80_000L, 70_000L));
        }

        @Test
        void counts_the_deepest_month_alone() {
            problem.measure(choice("a").cash(1, 5_000));
            rule.penalises(30_000, problem, 0);
            rule.penalises(25_000, problem, 1);
        }

        @Test
        void keeps_silent_at_the_floor_and_adds_flows_up() {
            problem.measure(choice("a").cash(0, 20_000)).measure(choice("b").cash(2, 10_000));
            rule.penalises(10_000, problem, 1, 0);
            rule.keeps(problem, 1, 1);
        }
    }

    @Nested
    class InYearShortfall {

        private final RuleVerifier rule = new RuleVerifier(PlanningConstraints::inYearShortfall);

        InYearShortfall() {
            problem.target = new PlanningTarget(100_000, 0, false);
        }

        @Test
        void counts_what_is_lacking_to_the_penny_and_adds_up() {
            problem.measure(choice("a").saves(60_000, 0)).measure(choice("b").saves(39_999, 900_000));
            rule.penalises(40_000, problem, 1, 0);
            rule.penalises(1, problem, 1, 1);
        }

        @Test
        void keeps_silent_at_the_target_and_beyond() {
            problem.measure(choice("a").saves(100_000, 0), choice("b").saves(200_000, 0));
            rule.keeps(problem, 1);
            rule.keeps(problem, 2);
        }

        @Test
        void takes_off_what_is_counted_twice_while_both_are_in_effect() {
            problem.measure(choice("a").saves(50_000, 0).months(0, 2)).measure(choice("b").saves(50_000, 0).months(0, 9))
                    .relation(Kind.OVERLAPS, 0, 1, 12_011);
            rule.penalises(3 * 1_000, problem, 1, 1);
        }

        @Test
        void counts_what_an_investment_spends() {
            problem.measure(choice("a").saves(-5_000, 0));
            rule.penalises(105_000, problem, 1);
        }
    }

    @Nested
    class RecurrentShortfall {

        private final RuleVerifier rule = new RuleVerifier(PlanningConstraints::recurrentShortfall);

        RecurrentShortfall() {
            problem.target = new PlanningTarget(0, 100_000, true);
        }

        @Test
        void counts_what_is_lacking_to_the_penny_and_adds_up() {
            problem.measure(choice("a").saves(0, 60_000)).measure(choice("b").saves(900_000, 39_999));
            rule.penalises(40_000, problem, 1, 0);
            rule.penalises(1, problem, 1, 1);
        }

        @Test
        void keeps_silent_at_the_target() {
            problem.measure(choice("a").saves(0, 100_000));
            rule.keeps(problem, 1);
        }

        @Test
        void takes_off_what_is_counted_twice() {
            problem.measure(choice("a").saves(0, 50_000)).measure(choice("b").saves(0, 60_000))
                    .relation(Kind.OVERLAPS, 0, 1, 12_011);
            rule.penalises(2_011, problem, 1, 1);
        }

        @Test
        void has_nothing_to_say_without_a_target() {
            problem.target = new PlanningTarget(100_000, 0, true);
            problem.measure(choice("a"));
            rule.keeps(problem, 1);
        }
    }

    @Nested
    class Cost {

        private final RuleVerifier rule = new RuleVerifier(PlanningConstraints::cost);

        @Test
        void adds_components_and_departure_with_their_weights() {
            problem.weights = new PlanningWeights(List.of(100, 50), 100, 100, 100, 200);
            problem.measure(choice("a").costs(0, 1_000).costs(1, 301).departs(7)).measure(choice("b").costs(0, 5));
            rule.penalises(1_000 + 151 + 14, problem, 1, 0);
            rule.penalises(1_000 + 151 + 14 + 5, problem, 1, 1);
        }

        @Test
        void charges_once_for_what_several_touch() {
            problem.touchables.add(new PlanningTouchable(PlanningTouchable.Kind.TEAM, "T", "T", 5_000));
            problem.touchables.add(new PlanningTouchable(PlanningTouchable.Kind.ORGANISATION, "O", "O", 900));
            problem.measure(choice("a").touches(0)).measure(choice("b").touches(0, 1));
            rule.penalises(5_000, problem, 1, 0);
            rule.penalises(5_900, problem, 1, 1);
        }

        @Test
        void charges_a_team_once_a_change_round_and_a_partner_and_the_organisation_once() {
            problem.touchables.add(new PlanningTouchable(PlanningTouchable.Kind.TEAM, "T", "T", 5_000));
            problem.touchables.add(new PlanningTouchable(PlanningTouchable.Kind.PARTNER, "P", "P", 300));
            problem.touchables.add(new PlanningTouchable(PlanningTouchable.Kind.ORGANISATION, "", "O", 20));
            problem.measure(choice("a").months(1, 2).touches(0, 1, 2))
                    .measure(choice("b").months(1, 3).touches(0, 1, 2), choice("c").months(2, 3).touches(0, 1, 2));
            rule.penalises(5_320, problem, 1, 1);
            rule.penalises(10_320, problem, 1, 2);
        }

        @Test
        void charges_the_largest_share_removed_in_twelve_months_running() {
            problem.months = 15;
            problem.teams.add(new PlanningTeam("T", "T", List.of(
                    new PlanningTeam.Piece(0, 0, 1), new PlanningTeam.Piece(1_000, 1_000, 10))));
            problem.measure(choice("a").share(0, 0, 800)).measure(choice("b").share(0, 11, 400))
                    .measure(choice("c").share(0, 12, 500));
            rule.penalises(800, problem, 1, 0, 0);
            rule.penalises(1_000 + 2_000, problem, 1, 1, 0);
            rule.penalises(1_000 + 2_000, problem, 1, 1, 1);
            rule.penalises(800, problem, 1, 0, 1);
        }

        @Test
        void charges_each_point_and_month_below_the_planned_level() {
            problem.services.add(ProblemBuilder.service(false, 10_000, 0, 333));
            problem.measure(choice("a").lowers(0, 10, 100)).measure(choice("b").lowers(0, 11, -100));
            rule.penalises(2 * 333, problem, 1, 0);
            rule.penalises(333, problem, 1, 1);
            rule.keeps(problem, 0, 1);
        }

        @Test
        void costs_nothing_to_do_nothing() {
            problem.measure(choice("a").costs(0, 1_000));
            rule.keeps(problem, 0);
        }
    }
}
