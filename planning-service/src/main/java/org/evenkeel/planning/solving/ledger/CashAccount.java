package org.evenkeel.planning.solving.ledger;

import java.util.List;
import java.util.function.Consumer;

import org.evenkeel.planning.solving.model.PlanningAmount;
import org.evenkeel.planning.solving.model.PlanningCashFloor;
import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningRule;

/** Cash at each month's end, against the floor and against doing nothing. */
final class CashAccount implements Account {

    private static final long ONE_POUND = 100;

    private final PlanningProblem problem;
    private final LedgerChoices choices;
    private final PlanningCashFloor floor;
    private final long[] flows;

    CashAccount(PlanningProblem problem, LedgerChoices choices) {
        this.problem = problem;
        this.choices = choices;
        PlanningCashFloor stated = problem.cashFloor();
        floor = stated == null ? new PlanningCashFloor(0, List.of()) : stated;
        flows = new long[problem.months()];
    }

    @Override
    public List<PlanningRule> rules() {
        return List.of(PlanningRule.CASH_FLOOR, PlanningRule.DEPTH_BELOW_CASH_FLOOR);
    }

    @Override
    public void add(PlanningChoice choice) {
        for (PlanningAmount flow : choice.effects().netCashPence()) {
            flows[flow.subject()] += flow.amount();
        }
    }

    @Override
    public void remove(PlanningChoice choice) {
        for (PlanningAmount flow : choice.effects().netCashPence()) {
            flows[flow.subject()] -= flow.amount();
        }
    }

    /** Cash at the end of each judged month, pence. */
    long[] cash() {
        long[] cash = new long[floor.doNothingPence().size()];
        long change = 0;
        for (int month = 0; month < cash.length; month++) {
            change += flows[month];
            cash[month] = floor.doNothingPence().get(month) + change;
        }
        return cash;
    }

    @Override
    public long amount(PlanningRule rule) {
        boolean hard = rule == PlanningRule.CASH_FLOOR;
        long change = 0;
        long sum = 0;
        long deepest = 0;
        for (int month = 0; month < floor.doNothingPence().size(); month++) {
            change += flows[month];
            long doNothing = floor.doNothingPence().get(month);
            deepest = Math.max(deepest, floor.floorPence() - doNothing - change);
            sum += hard ? penaltyOf(Math.min(floor.floorPence(), doNothing) - doNothing - change) : 0;
        }
        return hard ? sum : deepest;
    }

    private long penaltyOf(long shortPence) {
        return Penalty.of(shortPence, Math.max(ONE_POUND, Math.abs(floor.floorPence())));
    }

    @Override
    public void explain(PlanningRule rule, Consumer<RuleBreach> breaches) {
        long[] cash = cash();
        long deepest = amount(PlanningRule.DEPTH_BELOW_CASH_FLOOR);
        for (int month = 0; month < cash.length; month++) {
            long limit = rule == PlanningRule.CASH_FLOOR
                    ? Math.min(floor.floorPence(), floor.doNothingPence().get(month))
                    : floor.floorPence();
            boolean told = rule == PlanningRule.CASH_FLOOR || limit - cash[month] == deepest;
            if (cash[month] < limit && told) {
                long penalty = rule == PlanningRule.CASH_FLOOR ? penaltyOf(limit - cash[month]) : deepest;
                breaches.accept(new RuleBreach(rule, BreachSubject.of(BreachSubject.Kind.ORGANISATION, 0, month),
                        RuleBreach.Unit.PENCE, cash[month], limit, penalty, measuresSpending(month)));
                if (rule == PlanningRule.DEPTH_BELOW_CASH_FLOOR) {
                    return;
                }
            }
        }
    }

    private List<Integer> measuresSpending(int month) {
        return choices.measuresWith(choice -> choice.effects().netCashPence().stream()
                .filter(flow -> flow.subject() <= month).mapToLong(PlanningAmount::amount).sum() < 0);
    }
}
