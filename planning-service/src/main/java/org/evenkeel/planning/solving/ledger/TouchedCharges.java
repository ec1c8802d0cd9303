package org.evenkeel.planning.solving.ledger;

import java.util.List;

import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningTouchable;

/**
 * Part (b) of the cost: a team is charged once for each month in which choices that touch it start, for they are one change
 * round;
 * a partner, who can only leave once, and the organisation once.
 */
final class TouchedCharges {

    private final WeightedPrices prices;
    private final int first;
    private final boolean[] byRound;
    private final int[][] touches;
    private long total;

    TouchedCharges(PlanningProblem problem, WeightedPrices prices) {
        this.prices = prices;
        first = problem.measures().stream().flatMap(measure -> measure.choices().stream())
                .mapToInt(choice -> choice.timing().startMonth()).min().orElse(0);
        List<PlanningTouchable> touchables = problem.prices().touchables();
        byRound = new boolean[touchables.size()];
        touches = new int[touchables.size()][];
        for (int index = 0; index < touches.length; index++) {
            byRound[index] = touchables.get(index).kind() == PlanningTouchable.Kind.TEAM;
            touches[index] = new int[byRound[index] ? problem.months() - Math.min(0, first) : 1];
        }
    }

    long pence() {
        return total;
    }

    void book(PlanningChoice choice, int sign) {
        for (int index : choice.effects().touched()) {
            int round = byRound[index] ? choice.timing().startMonth() - Math.min(0, first) : 0;
            int before = touches[index][round];
            touches[index][round] += sign;
            if (before == 0) {
                total += prices.touchedPence(index);
            } else if (touches[index][round] == 0) {
                total -= prices.touchedPence(index);
            }
        }
    }
}
