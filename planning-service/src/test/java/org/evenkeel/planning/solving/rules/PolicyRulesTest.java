package org.evenkeel.planning.solving.rules;

import static org.evenkeel.planning.solving.ChoiceBuilder.choice;

import java.util.List;

import org.evenkeel.planning.solving.ProblemBuilder;
import org.evenkeel.planning.solving.model.PlanningBudget;
import org.evenkeel.planning.solving.model.PlanningCashFloor;
import org.evenkeel.planning.solving.model.PlanningRelation.Kind;
import org.evenkeel.planning.solving.model.PlanningRule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PolicyRulesTest {

    private final ProblemBuilder problem = new ProblemBuilder();

    @Nested
    class NeededMeasureFirst {

        private final RuleVerifier rule = new RuleVerifier(PlanningConstraints::neededMeasureFirst);

        NeededMeasureFirst() {
            problem.measure(choice("a").months(4, 6)).measure(choice("a").months(1, 4), choice("b").months(1, 7))
                    .relation(Kind.NEEDS, 0, 1, 0);
        }

        @Test
        void keeps_silent_where_the_other_is_in_effect_as_it_starts() {
            rule.keeps(problem, 1, 1);
        }

        @Test
        void counts_each_month_too_early_against_a_year() {
            rule.penalises(2_500, problem, 1, 2);
        }

        @Test
        void counts_a_dependant_without_the_other() {
            rule.penalises(10_000, problem, 1, 0);
        }

        @Test
        void has_nothing_to_say_where_the_dependant_is_left() {
            rule.keeps(problem, 0, 2);
        }

        @Test
        void adds_up() {
            problem.measure(choice("a").months(6, 6)).relation(Kind.NEEDS, 2, 0, 0).relation(Kind.NEEDS, 2, 1, 0);
            rule.penalises(10_000 + 834, problem, 0, 2, 1);
        }

        @Test
        void is_silent_where_a_scenario_sets_it_aside() {
            problem.rulesOff.add(PlanningRule.NEEDED_MEASURE_FIRST);
            rule.keeps(problem, 1, 0);
        }
    }

    @Nested
    class LimitedCapacity {

        private final RuleVerifier rule = new RuleVerifier(PlanningConstraints::limitedCapacity);

        LimitedCapacity() {
            problem.capacities.add(ProblemBuilder.capacity(true, 10L, 10L, 20L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L));
            problem.capacities.add(ProblemBuilder.capacity(false, 40L));
        }

        @Test
        void keeps_silent_at_the_limit_of_each_month() {
            problem.measure(choice("a").uses(0, 0, 6).uses(0, 1, 10)).measure(choice("b").uses(0, 0, 4));
            rule.keeps(problem, 1, 1);
        }

        @Test
        void counts_the_excess_of_each_month_against_its_limit() {
            problem.measure(choice("a").uses(0, 0, 11).uses(0, 2, 21));
            rule.penalises(1_000 + 500, problem, 1);
        }

        @Test
        void counts_a_total_over_all_months() {
            problem.measure(choice("a").uses(1, 0, 30).uses(1, 5, 10)).measure(choice("b").uses(1, 11, 1));
            rule.keeps(problem, 1, 0);
            rule.penalises(250, problem, 1, 1);
        }

        @Test
        void makes_room_by_what_investments_add_from_the_month_they_add_it() {
            problem.measure(choice("a").uses(0, 0, 12).uses(0, 1, 12)).measure(choice("b").adds(0, 1, 2));
            rule.penalises(4_000, problem, 1, 0);
            rule.penalises(2_000, problem, 1, 1);
        }

        @Test
        void counts_against_one_unit_where_there_is_none() {
            problem.measure(choice("a").uses(0, 3, 2));
            rule.penalises(20_000, problem, 1);
        }

        @Test
        void is_silent_where_a_scenario_sets_it_aside() {
            problem.rulesOff.add(PlanningRule.LIMITED_CAPACITY);
            problem.measure(choice("a").uses(0, 3, 2));
            rule.keeps(problem, 1);
        }
    }

    @Nested
    class BudgetThatExists {

        private final RuleVerifier rule = new RuleVerifier(PlanningConstraints::budgetThatExists);

        BudgetThatExists() {
            problem.budgets.add(new PlanningBudget("B0", "B0", 100_000));
            problem.budgets.add(new PlanningBudget("B1", "B1", 200_000));
        }

        @Test
        void keeps_silent_where_all_of_it_is_saved() {
            problem.measure(choice("a").from(0, 60_000)).measure(choice("b").from(0, 40_000));
            rule.keeps(problem, 1, 1);
        }

        @Test
        void counts_what_is_saved_beyond_it_and_adds_up() {
            problem.measure(choice("a").from(0, 101_000)).measure(choice("b").from(1, 210_000));
            rule.penalises(100, problem, 1, 0);
            rule.penalises(600, problem, 1, 1);
        }

        @Test
        void has_nothing_to_say_to_another_budget() {
            problem.measure(choice("a").from(1, 150_000));
            rule.keeps(problem, 1);
        }
    }

    @Nested
    class CashFloor {

        private final RuleVerifier rule = new RuleVerifier(PlanningConstraints::cashFloor);

        CashFloor() {
            problem.cashFloor = new PlanningCashFloor(100_000, List.of(150_000L, 120_000L, 80_000L));
        }

        @Test
        void keeps_silent_at_the_floor() {
            problem.measure(choice("a").cash(0, -20_000).cash(2, 20_000));
            rule.keeps(problem, 1);
        }

        @Test
        void counts_each_month_below_the_floor_against_it() {
            problem.measure(choice("a").cash(0, -51_000).cash(1, 31_000).cash(2, 40_000));
            rule.penalises(100, problem, 1);
        }

        @Test
        void holds_a_month_that_is_below_already_to_doing_nothing_and_adds_up() {
            problem.measure(choice("a").cash(2, -1_000)).measure(choice("b").cash(1, -22_000));
            rule.keeps(problem, 0, 0);
            rule.penalises(100, problem, 1, 0);
            rule.penalises(200 + 2_300, problem, 1, 1);
        }

        @Test
        void has_nothing_to_say_without_a_floor() {
            problem.cashFloor = null;
            problem.measure(choice("a").cash(0, -1_000_000));
            rule.keeps(problem, 1);
        }
    }
}
