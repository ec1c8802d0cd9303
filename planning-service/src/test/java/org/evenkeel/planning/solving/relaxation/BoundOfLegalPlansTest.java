package org.evenkeel.planning.solving.relaxation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenkeel.planning.solving.ChoiceBuilder.choice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.evenkeel.planning.solving.ChoiceBuilder;
import org.evenkeel.planning.solving.Oracle;
import org.evenkeel.planning.solving.ProblemBuilder;
import org.evenkeel.planning.solving.RandomProblems;
import org.evenkeel.planning.solving.ledger.PlanLedger;
import org.evenkeel.planning.solving.ledger.ScoreLevels;
import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningMeasureFact;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningRule;
import org.junit.jupiter.api.Test;

class BoundOfLegalPlansTest {

    private static final long MILLISECONDS = 10_000;
    private static final int PLANS = 10_000;
    private static final int PLANS_A_PROBLEM = 400;
    private static final int MOST_STEPS = 12_000;

    private final Set<List<PlanningChoice>> met = new HashSet<>();

    /**
     * Walks from plan to plan of problems with all rules on, policies hard in every other one, and holds each legal plan to all
     * bounds.
     */
    @Test
    void is_never_above_any_of_ten_thousand_random_legal_plans() {
        int plans = 0;
        int problems = 0;
        for (int seed = 0; plans < PLANS; seed++) {
            assertThat(seed).as("problems drawn for %d plans", plans).isLessThan(400);
            met.clear();
            walk(RandomProblems.withAllRules(seed, 12, 5, seed % 2 == 0), new Random(seed));
            plans += met.size();
            problems += met.isEmpty() ? 0 : 1;
        }
        assertThat(plans).isGreaterThanOrEqualTo(PLANS);
        assertThat(problems).isGreaterThanOrEqualTo(20);
    }

    private void walk(PlanningProblem problem, Random random) {
        PlanLedger ledger = new PlanLedger(problem);
        List<PlanningChoice> plan = new ArrayList<>();
        problem.measures().forEach(measure -> plan.add(measure.range().get(0)));
        plan.forEach(ledger::put);
        try (Relaxation relaxation = new Relaxation(problem)) {
            relaxation.solve(MILLISECONDS);
            for (int step = 0; step < MOST_STEPS && met.size() < PLANS_A_PROBLEM; step++) {
                step(problem, plan, ledger, random);
                ScoreLevels levels = ledger.levels();
                if (levels.legal() && met.add(List.copyOf(plan))) {
                    if (met.size() % 100 == 1) {
                        relaxation.solveAround(levels, MILLISECONDS);
                    }
                    assertBounded(relaxation.gap(levels));
                }
            }
        }
    }

    /** Takes another choice, unless it makes an illegal plan worse or a legal one illegal. */
    private static void step(PlanningProblem problem, List<PlanningChoice> plan, PlanLedger ledger, Random random) {
        PlanningMeasureFact measure = problem.measures().get(random.nextInt(plan.size()));
        PlanningChoice before = plan.get(measure.index());
        PlanningChoice next = measure.range().get(random.nextInt(measure.range().size()));
        ScoreLevels levels = ledger.levels();
        ledger.put(next);
        ScoreLevels changed = ledger.levels();
        if (changed.law() > levels.law() || (changed.law() == levels.law() && changed.policy() > levels.policy())) {
            ledger.put(before);
        } else {
            plan.set(measure.index(), next);
        }
    }

    private static void assertBounded(Gap gap) {
        assertThat(gap.depthPence()).isNotNegative();
        assertThat(gap.first().pence()).isNotNegative();
        assertThat(gap.second().pence()).isNotNegative();
        assertThat(gap.cost().pence()).isNotNegative();
    }

    /** Measures that have nothing to do with each other: the relaxation then says what exhaustive search finds. */
    @Test
    void leaves_no_gap_where_search_is_exhaustive_and_the_relaxation_tight() {
        for (int seed = 0; seed < 20; seed++) {
            PlanningProblem problem = separate(new Random(seed));
            ScoreLevels best = Oracle.best(problem);
            assertThat(best.legal()).isTrue();
            assertThat(best.costPence()).isPositive();
            try (Relaxation relaxation = new Relaxation(problem)) {
                relaxation.solve(MILLISECONDS);
                assertThat(relaxation.gap(best)).as("seed " + seed).isEqualTo(
                        new Gap(0, new Gap.Part(0, 0), new Gap.Part(0, 0), new Gap.Part(0, 0)));
            }
        }
    }

    private static PlanningProblem separate(Random random) {
        ProblemBuilder builder = new ProblemBuilder();
        builder.weighed.put(PlanningRule.ANNOUNCEMENT_WINDOWS, 1L + random.nextInt(50));
        for (int measure = 0; measure < 6; measure++) {
            List<ChoiceBuilder> ways = new ArrayList<>();
            for (int way = 0; way < 4; way++) {
                ChoiceBuilder one = choice("c" + way).costs(0, 1 + random.nextInt(90_000)).departs(random.nextInt(900));
                ways.add(random.nextBoolean() ? one.isToldOn(20_000, 20_003) : one.paysBackIn(way == 0 ? 0 : 3_000));
            }
            builder.measure(true, Set.of(), ways);
        }
        return builder.build();
    }
}
