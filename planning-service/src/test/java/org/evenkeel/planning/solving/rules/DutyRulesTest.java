package org.evenkeel.planning.solving.rules;

import static org.evenkeel.planning.solving.ChoiceBuilder.choice;

import org.evenkeel.planning.solving.ProblemBuilder;
import org.evenkeel.planning.solving.model.PlanningFund;
import org.evenkeel.planning.solving.model.PlanningPartner;
import org.evenkeel.planning.solving.model.PlanningPool;
import org.evenkeel.planning.solving.model.PlanningRule;
import org.evenkeel.planning.solving.model.PlanningWaiver;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DutyRulesTest {

    private final ProblemBuilder problem = new ProblemBuilder();

    @Nested
    class ContradictoryDecisions {

        private final RuleVerifier rule = new RuleVerifier(PlanningConstraints::contradictoryDecisions);

        ContradictoryDecisions() {
            problem.partners.add(new PlanningPartner("CARERS", "Carers"));
            problem.partners.add(new PlanningPartner("ADVICE", "Advice"));
        }

        @Test
        void keeps_silent_where_all_measures_act_alike() {
            problem.measure(choice("a").harms(0)).measure(choice("a").harms(0));
            rule.keeps(problem, 1, 1);
        }

        @Test
        void counts_each_pair_that_acts_in_opposite_ways() {
            problem.measure(choice("a").helps(0)).measure(choice("a").harms(0)).measure(choice("a").harms(0));
            rule.penalises(10_000, problem, 1, 1, 0);
            rule.penalises(20_000, problem, 1, 1, 1);
        }

        @Test
        void has_nothing_to_say_to_another_partner_or_to_what_is_left() {
            problem.measure(choice("a").helps(0)).measure(choice("a").harms(1)).measure(choice("a").harms(0));
            rule.keeps(problem, 1, 1, 0);
        }

        @Test
        void counts_two_that_act_both_ways_as_one_pair_and_one_alone_as_none() {
            problem.measure(choice("a").helps(0).harms(0)).measure(choice("a").helps(0).harms(0));
            rule.keeps(problem, 1, 0);
            rule.penalises(10_000, problem, 1, 1);
        }

        @Test
        void is_silent_where_a_person_set_it_aside_for_the_partner_and_adds_up_elsewhere() {
            problem.waivers.add(new PlanningWaiver(PlanningRule.CONTRADICTORY_DECISIONS, 0));
            problem.measure(choice("a").helps(0).helps(1)).measure(choice("a").harms(0), choice("b").harms(0).harms(1));
            rule.keeps(problem, 1, 1);
            rule.penalises(10_000, problem, 1, 2);
        }
    }

    @Nested
    class AssessedBeforeDecided {

        private final RuleVerifier rule = new RuleVerifier(PlanningConstraints::assessedBeforeDecided);

        AssessedBeforeDecided() {
            problem.measure(choice("a").lacksAssessments(1)).measure(choice("a").lacksAssessments(2))
                    .measure(choice("a"));
        }

        @Test
        void keeps_silent_where_nothing_is_missing_or_nothing_is_taken() {
            rule.keeps(problem, 0, 0, 1);
        }

        @Test
        void counts_each_assessment_that_is_missing_and_adds_up() {
            rule.penalises(10_000, problem, 1, 0, 0);
            rule.penalises(30_000, problem, 1, 1, 1);
        }

        @Test
        void is_silent_where_a_person_set_it_aside_for_the_measure() {
            problem.waivers.add(new PlanningWaiver(PlanningRule.ASSESSED_BEFORE_DECIDED, 1));
            rule.penalises(10_000, problem, 1, 1, 0);
        }
    }

    @Nested
    class Section114 {

        private final RuleVerifier rule = new RuleVerifier(PlanningConstraints::section114);

        Section114() {
            problem.measure(choice("a").unauthorised(), choice("b")).measure(choice("a").unauthorised());
        }

        @Test
        void keeps_silent_where_nothing_starts_without_authorisation() {
            rule.keeps(problem, 2, 0);
        }

        @Test
        void counts_each_commitment_that_nobody_authorised() {
            rule.penalises(10_000, problem, 1, 0);
            rule.penalises(20_000, problem, 1, 1);
        }

        @Test
        void is_silent_where_a_person_set_it_aside_for_the_measure() {
            problem.waivers.add(new PlanningWaiver(PlanningRule.SECTION_114, 0));
            rule.keeps(problem, 1, 0);
        }
    }

    @Nested
    class AlternativesFirst {

        private final RuleVerifier rule = new RuleVerifier(PlanningConstraints::alternativesFirst);

        AlternativesFirst() {
            for (int pool = 0; pool < 2; pool++) {
                problem.pools.add(new PlanningPool("P" + pool, "P" + pool, 5_000));
            }
            problem.alternatives.add(400L);
            problem.alternatives.add(200L);
        }

        @Test
        void keeps_silent_where_all_vacancies_and_agency_posts_are_used() {
            problem.measure(choice("a").makesRedundant(0, 100)).measure(choice("a").usesInstead(0, 400));
            rule.keeps(problem, 1, 1);
        }

        @Test
        void counts_what_is_left_unused_against_what_there_is() {
            problem.measure(choice("a").makesRedundant(0, 100)).measure(choice("a").usesInstead(0, 399));
            rule.penalises(10_000, problem, 1, 0);
            rule.penalises(25, problem, 1, 1);
        }

        @Test
        void has_nothing_to_say_where_nobody_is_made_redundant_from_the_pool() {
            problem.measure(choice("a").usesInstead(0, 100)).measure(choice("a").usesInstead(1, 200).makesRedundant(1, 100));
            rule.keeps(problem, 1, 1);
        }

        @Test
        void adds_up_over_pools() {
            problem.measure(choice("a").makesRedundant(0, 100)).measure(choice("a").makesRedundant(1, 500).usesInstead(1, 100));
            rule.penalises(15_000, problem, 1, 1);
        }

        @Test
        void is_silent_where_a_person_set_it_aside_for_the_pool() {
            problem.waivers.add(new PlanningWaiver(PlanningRule.ALTERNATIVES_FIRST, 0));
            problem.measure(choice("a").makesRedundant(0, 100));
            rule.keeps(problem, 1);
        }
    }

    @Nested
    class MinimumLevelOfOtherServices {

        private final RuleVerifier rule = new RuleVerifier(PlanningConstraints::minimumLevelOfOtherServices);

        MinimumLevelOfOtherServices() {
            problem.services.add(ProblemBuilder.service(false, 9_500, 9_000, 0));
            problem.services.add(ProblemBuilder.service(true, 9_500, 9_000, 0));
        }

        @Test
        void keeps_silent_at_the_minimum() {
            problem.measure(choice("a").lowers(0, 2, 500));
            rule.keeps(problem, 1);
        }

        @Test
        void counts_each_month_below_it_against_it_and_adds_up() {
            problem.measure(choice("a").lowers(0, 10, 590)).measure(choice("a").lowers(0, 11, 90));
            rule.penalises(200, problem, 1, 0);
            rule.penalises(100 + 200, problem, 1, 1);
        }

        @Test
        void has_nothing_to_say_to_a_statutory_service() {
            problem.measure(choice("a").lowers(1, 0, 3_000));
            rule.keeps(problem, 1);
        }

        @Test
        void is_silent_where_a_person_set_it_aside_for_the_service() {
            problem.waivers.add(new PlanningWaiver(PlanningRule.MINIMUM_LEVEL_OF_OTHER_SERVICES, 0));
            problem.measure(choice("a").lowers(0, 0, 3_000));
            rule.keeps(problem, 1);
        }
    }

    @Nested
    class SpendBy {

        private final RuleVerifier rule = new RuleVerifier(PlanningConstraints::spendBy);

        SpendBy() {
            problem.funds.add(new PlanningFund("F0", "F0", 200_000));
            problem.funds.add(new PlanningFund("F1", "F1", 100_000));
        }

        @Test
        void keeps_silent_where_what_one_saves_another_spends() {
            problem.measure(choice("a").leavesUnspent(0, 30_000)).measure(choice("a").leavesUnspent(0, -30_000));
            rule.keeps(problem, 1, 1);
        }

        @Test
        void counts_what_is_unspent_against_what_was_due_and_adds_up() {
            problem.measure(choice("a").leavesUnspent(0, 30_000)).measure(choice("a").leavesUnspent(1, 1_001));
            rule.penalises(1_500, problem, 1, 0);
            rule.penalises(1_500 + 101, problem, 1, 1);
        }

        @Test
        void has_nothing_to_say_where_nothing_restricted_is_saved() {
            problem.measure(choice("a").saves(1_000_000, 1_000_000));
            rule.keeps(problem, 1);
        }

        @Test
        void is_silent_where_a_person_set_it_aside_for_the_fund() {
            problem.waivers.add(new PlanningWaiver(PlanningRule.SPEND_BY, 0));
            problem.measure(choice("a").leavesUnspent(0, 30_000));
            rule.keeps(problem, 1);
        }
    }
}
