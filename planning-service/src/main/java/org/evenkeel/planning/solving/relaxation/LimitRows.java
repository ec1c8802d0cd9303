package org.evenkeel.planning.solving.relaxation;

import java.util.List;
import java.util.TreeSet;

import org.evenkeel.planning.solving.ledger.LimitCells;
import org.evenkeel.planning.solving.model.PlanningAmount;
import org.evenkeel.planning.solving.model.PlanningCashFloor;
import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningLevelLoss;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningRule;
import org.evenkeel.planning.solving.model.PlanningService;

/** The rows of everything that is limited: pools, budgets, capacities, service levels and cash. */
final class LimitRows {

    private final Draft draft;
    private final PlanningProblem problem;
    private final RuleRows held;

    LimitRows(Draft draft) {
        this.draft = draft;
        this.problem = draft.problem();
        this.held = new RuleRows(draft);
    }

    void add() {
        addCells(PlanningRule.POSTS_THAT_CAN_BE_REMOVED, LimitCells.pools(problem));
        addCells(PlanningRule.BUDGET_THAT_EXISTS, LimitCells.budgets(problem));
        addCells(PlanningRule.LIMITED_CAPACITY, LimitCells.capacities(problem));
        addCells(PlanningRule.SPEND_BY, LimitCells.funds(problem));
        List<List<Integer>> lowering = draft.lowering();
        for (int service = 0; service < problem.services().size(); service++) {
            boolean policy = problem.counts(PlanningRule.MINIMUM_LEVEL_OF_OTHER_SERVICES)
                    && !problem.waived(PlanningRule.MINIMUM_LEVEL_OF_OTHER_SERVICES, service);
            if (problem.services().get(service).statutory() || policy) {
                addLevels(service, lowering.get(service));
            }
        }
        PlanningCashFloor floor = problem.cashFloor();
        if (floor != null && problem.binds(PlanningRule.CASH_FLOOR)) {
            addCash(floor);
        }
    }

    private void addCells(PlanningRule rule, LimitCells cells) {
        if (!problem.counts(rule)) {
            return;
        }
        long[] limits = cells.limits();
        LinearRow[] rows = new LinearRow[limits.length];
        for (int cell = 0; cell < rows.length; cell++) {
            rows[cell] = LinearRow.atMost(limits[cell]);
        }
        List<PlanningChoice> choices = draft.choices();
        for (int variable = 0; variable < choices.size(); variable++) {
            int column = variable;
            cells.forEach(choices.get(variable), (cell, amount) -> rows[cell].add(column, amount));
        }
        for (int cell = 0; cell < rows.length; cell++) {
            held.limit(rule, rows[cell], cells.scale(cell, limits[cell]), 1);
        }
    }

    private void addLevels(int index, List<Integer> lowering) {
        PlanningService service = problem.services().get(index);
        TreeSet<Integer> months = monthsWithChange(draft, index, lowering);
        boolean hard = service.statutory() || problem.binds(PlanningRule.MINIMUM_LEVEL_OF_OTHER_SERVICES);
        boolean rises = gains(draft, index, lowering);
        // where no level rises again the last month is the lowest; a weighed rule counts every month
        for (int month : !hard || rises || months.isEmpty() ? months : months.tailSet(months.last())) {
            LinearRow row = draft.addChoices(LinearRow.atMost(Math.max(0, service.plannedLevel() - service.minimumLevel())),
                    lowering, choice -> lossIn(choice, index, month));
            if (hard) {
                draft.model().limit(row);
            } else {
                Integer next = months.higher(month);
                held.limit(PlanningRule.MINIMUM_LEVEL_OF_OTHER_SERVICES, row, Math.max(1, service.minimumLevel()),
                        (next == null ? problem.months() : next) - month);
            }
        }
    }

    private void addCash(PlanningCashFloor floor) {
        for (int month = 0; month < floor.doNothingPence().size(); month++) {
            int until = month;
            long doNothing = floor.doNothingPence().get(month);
            LinearRow row = LinearRow.atMost(doNothing - Math.min(floor.floorPence(), doNothing));
            draft.model().limit(draft.addChoices(row, choice -> -cashUntil(choice, until)));
        }
    }

    /** Months in which some choice begins to change the level of a service. */
    static TreeSet<Integer> monthsWithChange(Draft draft, int service, List<Integer> lowering) {
        TreeSet<Integer> months = new TreeSet<>();
        for (int variable : lowering) {
            for (PlanningLevelLoss loss : draft.choices().get(variable).effects().levelLosses()) {
                if (loss.service() == service) {
                    months.add(loss.fromMonth());
                }
            }
        }
        return months;
    }

    /** Whether some choice raises the level of a service. */
    static boolean gains(Draft draft, int service, List<Integer> lowering) {
        return lowering.stream().flatMap(variable -> draft.choices().get(variable).effects().levelLosses().stream())
                .anyMatch(loss -> loss.service() == service && loss.basisPoints() < 0);
    }

    /** Loss of a service's level that a choice causes in a month, basis points. */
    static long lossIn(PlanningChoice choice, int service, int month) {
        long sum = 0;
        for (PlanningLevelLoss loss : choice.effects().levelLosses()) {
            sum += loss.service() == service && loss.fromMonth() <= month ? loss.basisPoints() : 0;
        }
        return sum;
    }

    /** Change of cash at the end of a month, pence. */
    static long cashUntil(PlanningChoice choice, int month) {
        long sum = 0;
        for (PlanningAmount flow : choice.effects().netCashPence()) {
            sum += flow.subject() <= month ? flow.amount() : 0;
        }
        return sum;
    }
}
