package org.evenkeel.planning.solving.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evenkeel.planning.solving.ChoiceBuilder.choice;

import java.util.List;

import org.evenkeel.planning.solving.ProblemBuilder;
import org.evenkeel.planning.solving.ledger.BreachSubject;
import org.evenkeel.planning.solving.ledger.CostFigures;
import org.evenkeel.planning.solving.ledger.RuleBreach;
import org.evenkeel.planning.solving.ledger.ScoreLevels;
import org.evenkeel.planning.solving.model.PlanningCashFloor;
import org.evenkeel.planning.solving.model.PlanningPool;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningRelation.Kind;
import org.evenkeel.planning.solving.model.PlanningRule;
import org.evenkeel.planning.solving.model.PlanningTarget;
import org.evenkeel.planning.solving.model.PlanningTouchable;
import org.junit.jupiter.api.Test;

class PlanEvaluationTest {

    private final PlanSolver solver = new PlanSolver();

    private static PlanningProblem problem() {
        ProblemBuilder builder = new ProblemBuilder();
        builder.target = new PlanningTarget(10_000, 0, false);
        builder.pools.add(new PlanningPool("P", "P", 100));
        builder.cashFloor = new PlanningCashFloor(0, List.of(1_000L, 900L));
        builder.touchables.add(new PlanningTouchable(PlanningTouchable.Kind.TEAM, "T", "T", 70));
        return builder.measure(choice("a").saves(3_000, 6_000).savesIn(10, 1_000).savesIn(11, 2_000).months(0, 10)
                .removes(0, 80).costs(0, 500).costs(1, 20).touches(0).cash(1, 50).departs(3))
                .measure(choice("a").saves(4_000, 4_000).savesIn(11, 4_000).months(0, 11).removes(0, 40).costs(0, 1)
                        .touches(0))
                .measure(choice("a"))
                .relation(Kind.OVERLAPS, 0, 1, 1_200).build();
    }

    @Test
    void takes_a_plan_apart_into_figures() {
        PlanEvaluation plan = solver.evaluate(problem(), List.of("M0/a", "M1/a", "M2/not-taken"));
        assertThat(plan.levels()).isEqualTo(new ScoreLevels(2_000, 0, 0, 10_000 - 6_900, 0, 594));
        assertThat(plan.inYearPence()).isEqualTo(6_900);
        assertThat(plan.recurrentPence()).isEqualTo(8_800);
        assertThat(plan.cost()).isEqualTo(new CostFigures(List.of(501L, 20L), 70, 0, 0, 3));
        assertThat(plan.cashPence()).containsExactly(1_000L, 950L);
        assertThat(plan.cumulativeInYearPence()).endsWith(0L, 1_000L, 6_900L).hasSize(12);
    }

    @Test
    void names_what_is_broken_by_whom_and_by_how_much() {
        PlanEvaluation plan = solver.evaluate(problem(), List.of("M0/a", "M1/a", "M2/not-taken"));
        assertThat(plan.breaches()).filteredOn(breach -> breach.rule().hard()).containsExactly(
                new RuleBreach(PlanningRule.POSTS_THAT_CAN_BE_REMOVED,
                        new BreachSubject(BreachSubject.Kind.POOL, 0, null), RuleBreach.Unit.HUNDREDTHS_OF_FTE, 120, 100,
                        2_000, List.of(0, 1)));
        assertThat(plan.breaches()).extracting(RuleBreach::rule)
                .contains(PlanningRule.IN_YEAR_SHORTFALL, PlanningRule.COST);
    }

    @Test
    void says_what_would_be_lost_without_each_measure() {
        PlanEvaluation plan = solver.evaluate(problem(), List.of("M0/a", "M1/a", "M2/not-taken"));
        assertThat(plan.contributions()).containsExactly(
                new MeasureContribution(0, new ScoreLevels(-2_000, 0, 0, 2_900, 0, -523), 2_900, 4_800),
                new MeasureContribution(1, new ScoreLevels(-2_000, 0, 0, 3_900, 0, -1), 3_900, 2_800));
    }

    @Test
    void refuses_a_plan_that_is_not_one() {
        assertThatThrownBy(() -> solver.evaluate(problem(), List.of("M0/a", "M1/a")))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("M2");
        assertThatThrownBy(() -> solver.evaluate(problem(), List.of("M0/a", "M0/not-taken", "M1/a")))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("one too many");
        assertThatThrownBy(() -> solver.evaluate(problem(), List.of("M9/a")))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("unknown");
    }
}
