package org.evenkeel.planning.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.evenkeel.planning.solving.ledger.LimitCells;
import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningRule;

/** The limits that a plan comes closest to. */
final class TightLimits {

    private static final int MOST = 12;
    private static final double CLOSE = 0.8;

    private final PlanningProblem problem;
    private final List<String> choices;
    private final List<TightLimit> found = new ArrayList<>();

    TightLimits(PlanningProblem problem, List<String> choices) {
        this.problem = problem;
        this.choices = choices;
    }

    /** The tightest first. */
    List<TightLimit> found() {
        look(PlanningRule.POSTS_THAT_CAN_BE_REMOVED, LimitCells.pools(problem), 1);
        look(PlanningRule.BUDGET_THAT_EXISTS, LimitCells.budgets(problem), 1);
        look(PlanningRule.LIMITED_CAPACITY, LimitCells.capacities(problem), problem.months());
        return found.stream().sorted(Comparator.comparingDouble(TightLimit::share).reversed()).limit(MOST).toList();
    }

    private void look(PlanningRule rule, LimitCells cells, int cellsEach) {
        if (!problem.binds(rule)) {
            return;
        }
        long[] limits = cells.limits();
        long[] used = new long[limits.length];
        for (int measure = 0; measure < choices.size(); measure++) {
            String id = choices.get(measure);
            problem.measures().get(measure).choices().stream().filter(choice -> choice.id().equals(id)).findFirst()
                    .ifPresent((PlanningChoice choice) -> cells.forEach(choice, (cell, amount) -> used[cell] += amount));
        }
        for (int index = 0; index * cellsEach < limits.length; index++) {
            double share = 0;
            long most = 0;
            for (int cell = index * cellsEach; cell < (index + 1) * cellsEach; cell++) {
                most = Math.max(most, limits[cell]);
                share = Math.max(share, limits[cell] == 0 ? used[cell] > 0 ? 1 : 0 : used[cell] / (double) limits[cell]);
            }
            if (share >= CLOSE) {
                found.add(new TightLimit(rule, index, most, share));
            }
        }
    }
}
