package org.evenkeel.planning.solving.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.evenkeel.planning.solving.ChoiceBuilder;
import org.evenkeel.planning.solving.Oracle;
import org.evenkeel.planning.solving.ProblemBuilder;
import org.evenkeel.planning.solving.RandomProblems;
import org.evenkeel.planning.solving.model.PlanningBudget;
import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningMeasureFact;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningRule;
import org.evenkeel.planning.solving.model.PlanningWaiver;
import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PlanLedgerTest {

    @Property(tries = 100)
    void agrees_with_a_plan_judged_from_the_definitions(@ForAll long seed) {
        PlanningProblem problem = RandomProblems.of(seed, 6, 4);
        PlanLedger ledger = new PlanLedger(problem);
        Random random = new Random(seed);
        List<PlanningChoice> plan = new ArrayList<>();
        for (PlanningMeasureFact measure : problem.measures()) {
            plan.add(any(measure, random));
        }
        plan.forEach(ledger::put);
        for (int change = 0; change < 10; change++) {
            PlanningChoice choice = any(problem.measures().get(random.nextInt(plan.size())), random);
            plan.set(choice.measure(), choice);
            ledger.put(choice);
            assertThat(ledger.levels()).isEqualTo(new Oracle(problem, plan).levels());
        }
    }

    @Property(tries = 100)
    void breaches_add_up_to_the_amount_of_their_rule(@ForAll long seed) {
        PlanningProblem problem = RandomProblems.of(seed, 6, 4);
        PlanLedger ledger = new PlanLedger(problem);
        Random random = new Random(seed);
        problem.measures().forEach(measure -> ledger.put(any(measure, random)));
        for (PlanningRule rule : PlanningRule.values()) {
            assertThat(ledger.breaches(rule).stream().mapToLong(RuleBreach::penalty).sum())
                    .as(rule.publicName()).isEqualTo(ledger.amount(rule));
        }
    }

    @Property(tries = 50)
    void costs_add_up_from_their_parts(@ForAll long seed) {
        PlanningProblem problem = RandomProblems.of(seed, 6, 4);
        PlanLedger ledger = new PlanLedger(problem);
        Random random = new Random(seed);
        problem.measures().forEach(measure -> ledger.put(any(measure, random)));
        assertThat(ledger.costFigures().totalPence()).isEqualTo(ledger.amount(PlanningRule.COST));
    }

    @Test
    void a_rule_that_is_weighed_counts_pence_beside_the_cost_and_never_within_it() {
        ProblemBuilder builder = new ProblemBuilder();
        builder.budgets.add(new PlanningBudget("B", "B", 100_000));
        builder.weighed.put(PlanningRule.BUDGET_THAT_EXISTS, 30L);
        builder.measure(ChoiceBuilder.choice("a").from(0, 101_000).costs(0, 700));
        PlanningProblem problem = builder.build();
        PlanLedger ledger = new PlanLedger(problem);
        ledger.put(problem.measures().get(0).choices().get(1));
        assertThat(ledger.levels()).isEqualTo(new ScoreLevels(0, 0, 0, 0, 0, 700 + 100 * 30));
        assertThat(ledger.levels().legal()).isTrue();
        assertThat(ledger.weighedPence()).isEqualTo(3_000);
        assertThat(ledger.amount(PlanningRule.COST)).isEqualTo(700);
        assertThat(ledger.costFigures().totalPence()).isEqualTo(700);
    }

    @Test
    void a_rule_that_is_off_or_set_aside_at_a_place_counts_nothing_there() {
        ProblemBuilder builder = new ProblemBuilder();
        builder.budgets.add(new PlanningBudget("B", "B", 100_000));
        builder.budgets.add(new PlanningBudget("C", "C", 100_000));
        builder.waivers.add(new PlanningWaiver(PlanningRule.BUDGET_THAT_EXISTS, 0));
        builder.measure(ChoiceBuilder.choice("a").from(0, 900_000), ChoiceBuilder.choice("b").from(1, 101_000));
        PlanningProblem problem = builder.build();
        PlanLedger ledger = new PlanLedger(problem);
        ledger.put(problem.measures().get(0).choices().get(1));
        assertThat(ledger.levels().legal()).isTrue();
        ledger.put(problem.measures().get(0).choices().get(2));
        assertThat(ledger.levels().policy()).isEqualTo(100);
    }

    private static PlanningChoice any(PlanningMeasureFact measure, Random random) {
        return measure.choices().get(random.nextInt(measure.choices().size()));
    }
}
