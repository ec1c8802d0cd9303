package org.evenkeel.planning.solving.relaxation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.evenkeel.planning.solving.ChoiceBuilder;
import org.evenkeel.planning.solving.ProblemBuilder;
import org.evenkeel.planning.solving.RandomProblems;
import org.evenkeel.planning.solving.ledger.PlanLedger;
import org.evenkeel.planning.solving.ledger.ScoreLevels;
import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningPool;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningTarget;
import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class RelaxationTest {

    private static final long MILLISECONDS = 10_000;

    @Property(tries = 100)
    void no_legal_plan_is_better_than_the_bounds_say(@ForAll long seed) {
        PlanningProblem problem = RandomProblems.of(seed, 4, 4);
        List<PlanLedger> legal = legalPlans(problem);
        try (Relaxation relaxation = new Relaxation(problem)) {
            relaxation.solve(MILLISECONDS);
            Long reachable = relaxation.mostReachableInYearPence(MILLISECONDS);
            legal.stream().limit(3).forEach(plan -> relaxation.solveAround(plan.levels(), MILLISECONDS));
            for (PlanLedger plan : legal) {
                ScoreLevels levels = plan.levels();
                Gap gap = relaxation.gap(levels);
                assertThat(plan.inYearPence()).isLessThanOrEqualTo(reachable);
                assertThat(gap.depthPence()).isNotNegative();
                assertThat(gap.first().pence()).isNotNegative();
                assertThat(gap.second().pence()).isNotNegative();
                assertThat(gap.cost().pence()).isNotNegative();
            }
            assertThat(legal.isEmpty() || relaxation.feasible()).isTrue();
        }
    }

    private static List<PlanLedger> legalPlans(PlanningProblem problem) {
        List<PlanLedger> legal = new ArrayList<>();
        collect(problem, new ArrayList<>(), legal);
        return legal;
    }

    private static void collect(PlanningProblem problem, List<PlanningChoice> chosen, List<PlanLedger> legal) {
        if (chosen.size() == problem.measures().size()) {
            PlanLedger ledger = new PlanLedger(problem);
            chosen.forEach(ledger::put);
            if (ledger.levels().legal()) {
                legal.add(ledger);
            }
            return;
        }
        for (PlanningChoice choice : problem.measures().get(chosen.size()).range()) {
            chosen.add(choice);
            collect(problem, chosen, legal);
            chosen.remove(chosen.size() - 1);
        }
    }

    @Test
    void measures_gaps_as_they_are_defined() {
        ProblemBuilder builder = new ProblemBuilder();
        builder.target = new PlanningTarget(100_000, 0, false);
        builder.pools.add(new PlanningPool("P", "P", 100));
        builder.measure(ChoiceBuilder.choice("a").saves(60_000, 0).removes(0, 100).costs(0, 30_000))
                .measure(ChoiceBuilder.choice("a").saves(20_000, 0).costs(0, 500));
        PlanningProblem problem = builder.build();
        try (Relaxation relaxation = new Relaxation(problem)) {
            relaxation.solve(MILLISECONDS);
            ScoreLevels nothing = new ScoreLevels(0, 0, 0, 100_000, 0, 0);
            ScoreLevels small = new ScoreLevels(0, 0, 0, 80_000, 0, 500);
            ScoreLevels best = new ScoreLevels(0, 0, 0, 20_000, 0, 30_500);
            assertThat(relaxation.gap(best)).isEqualTo(
                    new Gap(0, new Gap.Part(0, 0), new Gap.Part(0, 0), new Gap.Part(0, 0)));
            assertThat(relaxation.gap(best).closed()).isTrue();
            relaxation.solveAround(small, MILLISECONDS);
            assertThat(relaxation.gap(small).first()).isEqualTo(new Gap.Part(60_000, 6_000));
            relaxation.solveAround(nothing, MILLISECONDS);
            assertThat(relaxation.gap(nothing).first()).isEqualTo(new Gap.Part(80_000, 8_000));
            assertThat(relaxation.gap(nothing).cost()).isEqualTo(new Gap.Part(0, 0));
            assertThat(relaxation.mostReachableInYearPence(MILLISECONDS)).isEqualTo(80_000);
        }
    }

    @Test
    void measures_the_gap_of_cost_against_one_per_cent_of_the_target_where_that_is_more() {
        assertThat(Gap.Part.of(1, 1_000)).isEqualTo(new Gap.Part(1, 10));
        assertThat(Gap.Part.of(1, 3_000)).isEqualTo(new Gap.Part(1, 4));
        ProblemBuilder builder = new ProblemBuilder();
        builder.target = new PlanningTarget(1_000_000, 0, false);
        builder.measure(ChoiceBuilder.choice("a").saves(1_000_000, 0).costs(0, 1_000),
                ChoiceBuilder.choice("b").saves(1_000_000, 0).costs(0, 1_500));
        try (Relaxation relaxation = new Relaxation(builder.build())) {
            relaxation.solve(MILLISECONDS);
            assertThat(relaxation.gap(new ScoreLevels(0, 0, 0, 0, 0, 1_500)).cost()).isEqualTo(new Gap.Part(500, 500));
        }
    }

    @Test
    void shows_no_gap_for_a_plan_that_breaks_a_hard_rule() {
        try (Relaxation relaxation = new Relaxation(RandomProblems.of(3, 3, 3))) {
            relaxation.solve(MILLISECONDS);
            assertThat(relaxation.gap(new ScoreLevels(1, 0, 0, 0, 0, 0))).isNull();
            assertThat(relaxation.gap(new ScoreLevels(0, 1, 0, 0, 0, 0))).isNull();
        }
    }

    @Test
    void proves_a_true_bound_from_duals_that_are_wrong() {
        LinearModel model = new LinearModel();
        int one = model.variable(1);
        int other = model.variable(1);
        model.group(new int[] { one, other });
        model.row(LinearRow.atLeast(30)).add(one, 100).add(other, 10);
        Objective objective = new Objective(new long[] { 1_000, 0 }, 1);
        DualBound exact = DualBound.prove(model, objective, new double[] { 1_000.0 / 90 }, List.of());
        assertThat(exact.at()).isEqualTo(223);
        for (double dual : new double[] { -5, 0, 3, 11.2, 1e9, Double.NaN, Double.POSITIVE_INFINITY }) {
            assertThat(DualBound.prove(model, objective, new double[] { dual }, List.of()).at()).isLessThanOrEqualTo(223);
        }
    }
}
