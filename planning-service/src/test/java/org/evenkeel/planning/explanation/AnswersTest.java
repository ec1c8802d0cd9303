package org.evenkeel.planning.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenkeel.planning.solving.ChoiceBuilder.choice;

import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.evenkeel.planning.phasing.FinancialYear;
import org.evenkeel.planning.solving.GeneratedOrganisation;
import org.evenkeel.planning.solving.ProblemBuilder;
import org.evenkeel.planning.solving.method.PlanSolver;
import org.evenkeel.planning.solving.method.SolveLimits;
import org.evenkeel.planning.solving.method.StopSignal;
import org.evenkeel.planning.solving.model.PlanningBudget;
import org.evenkeel.planning.solving.model.PlanningCapacity;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningRule;
import org.evenkeel.planning.solving.model.PlanningTarget;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Answers to questions about plans, on problems small enough to be foretold. */
class AnswersTest {

    private static final FinancialYear YEAR = FinancialYear.of(MonthDay.of(4, 1), 2027);
    private static final int MOST_WORDS = 25;

    private static List<String> best(PlanningProblem problem) {
        return new PlanSolver().solve(problem, new SolveLimits(5, 2_000, 1), null, progress -> {
        }, new StopSignal()).choiceIds();
    }

    private static MeasureTrials trials(PlanningProblem problem) {
        return new MeasureTrials(problem, YEAR, best(problem), 1);
    }

    /** Two cheap measures and a dear one, each of which saves £1,000 in the year; £2,000 is wanted. */
    private static ProblemBuilder three() {
        ProblemBuilder problem = new ProblemBuilder();
        problem.target = new PlanningTarget(200_000, 0, false);
        problem.measure(choice("full").saves(100_000, 100_000).costs(0, 1_000));
        problem.measure(choice("full").saves(100_000, 100_000).costs(0, 2_000));
        problem.measure(choice("full").saves(100_000, 100_000).costs(0, 70_000).costs(1, 5_000));
        return problem;
    }

    private static void short25(ExplanationAnswer answer) {
        assertThat(Stream.concat(answer.sentences().stream(), Stream.of(answer.method())))
                .allSatisfy(text -> assertThat(text.split("(?<=[.])\\s+")).allSatisfy(
                        sentence -> assertThat(sentence.split("\\s+").length).as(sentence).isLessThanOrEqualTo(MOST_WORDS)));
    }

    @Nested
    class Why {

        @Test
        void says_what_takes_a_measures_place_and_what_that_costs() {
            ExplanationAnswer answer = trials(three().build()).why(0);
            assertThat(answer.sentences()).containsExactly(
                    "In-year shortfall: without M0, the best plan found comes as near the target.",
                    "Cost: without M0, it is £740 higher; most of it is hiring, £690.", "M2 changes with it.");
            assertThat(answer.measure().costPence()).isEqualTo(74_000);
            assertThat(answer.measure().costParts()).containsExactly(new MeasureFinding.CostChange("hiring", 69_000),
                    new MeasureFinding.CostChange("process exposure", 5_000));
            assertThat(answer.measure().others()).containsExactly(new ChangedMeasure("M2", "M2/not-taken", "M2/full"));
            short25(answer);
        }

        @Test
        void says_how_far_the_target_is_missed_where_nothing_takes_its_place() {
            ProblemBuilder problem = new ProblemBuilder();
            problem.target = new PlanningTarget(200_000, 0, false);
            problem.measure(choice("full").saves(150_000, 150_000)).measure(choice("full").saves(60_000, 60_000));
            ExplanationAnswer answer = trials(problem.build()).why(0);
            assertThat(answer.measure().inYearShortfallPence()).isEqualTo(140_000);
            assertThat(answer.measure().inYearPence()).isEqualTo(-150_000);
            assertThat(answer.sentences()).first().isEqualTo(
                    "In-year shortfall: without M0, the best plan found comes £1,400 less near the target this year.");
        }

        @Test
        void a_measure_that_must_be_taken_needs_no_solve() {
            ProblemBuilder problem = new ProblemBuilder();
            problem.measure(true, Set.of(), List.of(choice("full").saves(1, 1)));
            assertThat(trials(problem.build()).why(0).sentences())
                    .containsExactly("Must be taken: M0 is in every plan, as its record says.");
        }
    }

    @Nested
    class WhyNot {

        @Test
        void says_what_is_worse_with_the_measure_forced_in() {
            ExplanationAnswer answer = trials(three().build()).whyNot(2, choice -> true);
            assertThat(answer.measure().costPence()).isEqualTo(73_000);
            assertThat(answer.measure().others()).containsExactly(new ChangedMeasure("M1", "M1/full", "M1/not-taken"));
            assertThat(answer.sentences()).contains(
                    "Cost: with M2 forced in, it is £730 higher; most of it is hiring, £680.");
            short25(answer);
        }

        @Test
        void names_the_rule_that_forcing_it_in_breaks() {
            ProblemBuilder problem = new ProblemBuilder();
            problem.budgets.add(new PlanningBudget("LIB", "Libraries", 50_000));
            problem.measure(choice("full").saves(100_000, 100_000).from(0, 100_000));
            ExplanationAnswer answer = trials(problem.build()).whyNot(0, choice -> true);
            assertThat(answer.measure().legal()).isFalse();
            assertThat(answer.sentences()).containsExactly(
                    "With M0 forced in, no plan was found that keeps every rule that binds.",
                    "Budget that exists: Libraries has £1,000 where £500 is allowed, by M0.");
        }

        @Test
        void says_where_there_is_no_such_choice() {
            assertThat(trials(three().build()).whyNot(2, choice -> false).sentences())
                    .containsExactly("M2 has no such choice: law, dates or its record leave none within the year.");
        }
    }

    @Nested
    class Blocks {

        @Test
        void says_what_more_of_a_limit_could_save_at_most() {
            ProblemBuilder problem = new ProblemBuilder();
            problem.target = new PlanningTarget(200_000, 0, false);
            problem.capacities.add(new PlanningCapacity("fund", "Implementation fund", "pence", false, List.of(10_000_000L)));
            problem.measure(choice("full").saves(100_000, 100_000).uses(0, 0, 10_000_000));
            problem.measure(choice("full").saves(90_000, 90_000).uses(0, 0, 10_000_000));
            PlanningProblem built = problem.build();
            ExplanationAnswer answer = new BlockingLimits(built, best(built)).answer();
            assertThat(answer.limits()).singleElement().satisfies(finding -> {
                assertThat(finding.rule()).isEqualTo("Limited capacity");
                assertThat(finding.more()).isEqualTo(10_000_000);
                assertThat(finding.savingAtMostPence()).isEqualTo(90_000);
                assertThat(finding.savingWithoutPence()).isZero();
            });
            assertThat(answer.sentences()).containsExactly("Limited capacity: £100,000 more for Implementation fund would save at most"
                    + " £900; without it, at most £0.");
            short25(answer);
        }

        @Test
        void a_limit_of_which_there_is_enough_blocks_nothing() {
            assertThat(new BlockingLimits(three().build(), best(three().build())).answer().limits()).isEmpty();
        }

        @Test
        void on_a_generated_organisation_more_never_makes_the_bound_worse() {
            PlanningProblem problem = GeneratedOrganisation.of(3, 20);
            ExplanationAnswer answer = new BlockingLimits(problem, best(problem)).answer();
            assertThat(answer.limits()).allSatisfy(finding -> assertThat(finding.worthPence()).isPositive());
            short25(answer);
        }
    }

    @Nested
    class Reach {

        @Test
        void names_the_one_rule_in_the_way() {
            ProblemBuilder problem = new ProblemBuilder();
            problem.target = new PlanningTarget(200_000, 0, false);
            problem.budgets.add(new PlanningBudget("LIB", "Libraries", 100_000));
            problem.measure(choice("full").saves(100_000, 100_000).from(0, 100_000));
            problem.measure(choice("full").saves(100_000, 100_000).from(0, 100_000));
            PlanningProblem built = problem.build();
            ExplanationAnswer answer = new TargetReach(built, best(built), 1).answer();
            assertThat(answer.reach().inTheWay())
                    .containsExactly(new ReachFinding.InTheWay("\"Budget that exists\"", true));
            assertThat(answer.reach().outOfReach()).isTrue();
            assertThat(answer.reach().mostPence()).isEqualTo(100_000);
            assertThat(answer.reach().planFound()).isTrue();
            assertThat(answer.sentences()).containsExactly(
                    "In-year shortfall: no plan under these rules saves more than £1,000 of the £2,000; this one saves £1,000.",
                    "In the way is: \"Budget that exists\".", "With that lifted, a short solve found a plan that reaches it.");
            short25(answer);
        }

        @Test
        void names_the_dates_where_savings_begin_too_late() {
            ProblemBuilder problem = new ProblemBuilder();
            problem.target = new PlanningTarget(200_000, 0, false);
            problem.measure(choice("full").saves(50_000, 200_000));
            PlanningProblem built = problem.build();
            assertThat(new TargetReach(built, best(built), 1).answer().reach().inTheWay())
                    .containsExactly(new ReachFinding.InTheWay("dates, as savings begin within the year", true));
        }

        @Test
        void names_the_smallest_set_where_one_is_not_enough() {
            ProblemBuilder problem = new ProblemBuilder();
            problem.target = new PlanningTarget(300_000, 0, false);
            problem.budgets.add(new PlanningBudget("LIB", "Libraries", 100_000));
            problem.measure(choice("full").saves(100_000, 100_000).from(0, 100_000));
            problem.measure(choice("full").saves(100_000, 100_000).from(0, 100_000));
            problem.measure(false, Set.of("M2/not-taken"), List.of(choice("full").saves(100_000, 100_000)));
            PlanningProblem built = problem.build();
            ReachFinding found = new TargetReach(built, best(built), 1).answer().reach();
            assertThat(found.inTheWay()).containsExactly(new ReachFinding.InTheWay("the pin on M2", true),
                    new ReachFinding.InTheWay("\"Budget that exists\"", true));
            assertThat(found.smallest()).isTrue();
        }

        @Test
        void says_where_all_measures_together_do_not_add_up() {
            ProblemBuilder problem = new ProblemBuilder();
            problem.target = new PlanningTarget(900_000, 0, false);
            problem.measure(choice("full").saves(100_000, 100_000));
            PlanningProblem built = problem.build();
            ExplanationAnswer answer = new TargetReach(built, best(built), 1).answer();
            assertThat(answer.reach().inTheWay()).isEmpty();
            assertThat(answer.sentences())
                    .contains("Even with every rule, pin and date lifted, the measures on record do not add up to it.");
        }

        @Test
        void says_where_the_target_is_reached() {
            PlanningProblem built = three().build();
            assertThat(new TargetReach(built, best(built), 1).answer().sentences())
                    .containsExactly("In-year shortfall: none. The plan reaches the target of £2,000.");
        }
    }

    @Nested
    class Rules {

        @Test
        void lists_every_rule_with_its_matches() {
            ProblemBuilder problem = new ProblemBuilder();
            problem.target = new PlanningTarget(200_000, 0, false);
            problem.budgets.add(new PlanningBudget("LIB", "Libraries", 50_000));
            problem.rulesOff.add(PlanningRule.LIMITED_CAPACITY);
            problem.measure(choice("full").saves(100_000, 100_000).from(0, 100_000));
            PlanningProblem built = problem.build();
            ExplanationAnswer answer = new RuleReport(built, YEAR, List.of("M0/full")).answer();
            assertThat(answer.rules()).extracting(RuleFinding::rule)
                    .containsExactly(Stream.of(PlanningRule.values()).map(PlanningRule::publicName).toArray(String[]::new));
            assertThat(finding(answer, "Budget that exists").state()).isEqualTo(RuleFinding.State.BROKEN);
            assertThat(finding(answer, "Budget that exists").matches()).containsExactly(new RuleFinding.Match(
                    "Budget that exists: Libraries has £1,000 where £500 is allowed, by M0.", 100_000, 50_000, "PENCE",
                    List.of("M0")));
            assertThat(finding(answer, "In-year shortfall").points()).isEqualTo(100_000);
            assertThat(finding(answer, "In-year shortfall").state()).isEqualTo(RuleFinding.State.WEIGHED);
            assertThat(finding(answer, "Limited capacity").state()).isEqualTo(RuleFinding.State.SET_ASIDE);
            assertThat(finding(answer, "Cash floor").state()).isEqualTo(RuleFinding.State.KEPT);
            assertThat(answer.sentences()).startsWith("The plan breaks 1 rule that binds.", "1 policy is set aside.");
        }

        private static RuleFinding finding(ExplanationAnswer answer, String rule) {
            return answer.rules().stream().filter(one -> one.rule().equals(rule)).findFirst().orElseThrow();
        }
    }
}
