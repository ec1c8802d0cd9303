package org.evenkeel.planning.solving.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.evenkeel.planning.solving.Oracle;
import org.evenkeel.planning.solving.RandomProblems;
import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningMeasureFact;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningRule;

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

    private static PlanningChoice any(PlanningMeasureFact measure, Random random) {
        return measure.choices().get(random.nextInt(measure.choices().size()));
    }
}
