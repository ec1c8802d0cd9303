package org.evenkeel.planning.solving.ledger;

import java.util.List;
import java.util.function.Consumer;

import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningRule;

/** Sums that may not go above a limit, one a cell, with the total penalty kept up to date. */
final class LimitAccount implements Account {

    private final PlanningRule rule;
    private final LimitCells cells;
    private final LedgerChoices choices;
    private final long[] limits;
    private final long[] sums;
    private long penalty;

    LimitAccount(PlanningRule rule, LimitCells cells, LedgerChoices choices) {
        this.rule = rule;
        this.cells = cells;
        this.choices = choices;
        this.limits = cells.limits();
        this.sums = new long[limits.length];
    }

    @Override
    public List<PlanningRule> rules() {
        return List.of(rule);
    }

    @Override
    public void add(PlanningChoice choice) {
        cells.forEach(choice, this::book);
    }

    @Override
    public void remove(PlanningChoice choice) {
        cells.forEach(choice, (cell, amount) -> book(cell, -amount));
    }

    @Override
    public long amount(PlanningRule ignored) {
        return penalty;
    }

    @Override
    public void explain(PlanningRule ignored, Consumer<RuleBreach> breaches) {
        for (int cell = 0; cell < sums.length; cell++) {
            if (sums[cell] > limits[cell]) {
                breaches.accept(new RuleBreach(rule, cells.subject(cell), cells.unit(), sums[cell], limits[cell],
                        penaltyOf(cell), measuresIn(cell)));
            }
        }
    }

    private void book(int cell, long amount) {
        penalty -= penaltyOf(cell);
        sums[cell] += amount;
        penalty += penaltyOf(cell);
    }

    private long penaltyOf(int cell) {
        return Penalty.of(sums[cell] - limits[cell], cells.scale(cell, limits[cell]));
    }

    private List<Integer> measuresIn(int cell) {
        return choices.measuresWith(choice -> {
            long[] used = new long[1];
            cells.forEach(choice, (other, amount) -> used[0] += other == cell ? amount : 0);
            return used[0] > 0;
        });
    }
}
