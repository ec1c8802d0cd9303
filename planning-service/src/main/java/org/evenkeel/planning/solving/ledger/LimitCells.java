package org.evenkeel.planning.solving.ledger;

import java.util.List;

import org.evenkeel.planning.solving.model.PlanningAmount;
import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningMonthly;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningRule;

/**
 * Where a choice uses what is limited: the cells with their limits, shared by the books and the relaxation. A cell is a
 * pool, a budget, or a capacity (with its month where it is limited by month).
 */
public abstract class LimitCells {

    private static final long ONE_POST = 100;
    private static final long ONE_POUND = 100;
    /** More than any sum reaches, and far from where sums overflow. */
    private static final long NO_LIMIT = Long.MAX_VALUE / 4;

    private final RuleBreach.Unit unit;
    private final long leastScale;

    private LimitCells(RuleBreach.Unit unit, long leastScale) {
        this.unit = unit;
        this.leastScale = leastScale;
    }

    /** Takes what a choice uses of one cell; negative where it adds to it. */
    @FunctionalInterface
    public interface Use {
        void of(int cell, long amount);
    }

    /** The most that may be used of each cell; beyond reach where the rule is set aside. */
    public abstract long[] limits();

    /** Each use a choice makes. */
    public abstract void forEach(PlanningChoice choice, Use use);

    abstract BreachSubject subject(int cell);

    RuleBreach.Unit unit() {
        return unit;
    }

    /** What a breach of a cell is counted against where its limit is smaller. */
    long leastScale(int cell) {
        return leastScale;
    }

    /** What a breach of a cell is counted against. */
    public long scale(int cell, long limit) {
        return Math.max(limit, leastScale(cell));
    }

    /** Pence left unspent, one cell a fund: nothing may be, and what is counts against what was due. */
    public static LimitCells funds(PlanningProblem problem) {
        return new LimitCells(RuleBreach.Unit.PENCE, 1) {
            @Override
            public long[] limits() {
                long[] limits = new long[problem.duties().funds().size()];
                for (int fund = 0; fund < limits.length; fund++) {
                    limits[fund] = problem.waived(PlanningRule.SPEND_BY, fund) ? NO_LIMIT : 0;
                }
                return limits;
            }

            @Override
            public void forEach(PlanningChoice choice, Use use) {
                each(choice.duties().unspentPence(), use);
            }

            @Override
            BreachSubject subject(int cell) {
                return BreachSubject.of(BreachSubject.Kind.FUND, cell);
            }

            @Override
            long leastScale(int cell) {
                return problem.duties().funds().get(cell).duePence();
            }
        };
    }

    /** FTE in hundredths, one cell a pool. */
    public static LimitCells pools(PlanningProblem problem) {
        return new LimitCells(RuleBreach.Unit.HUNDREDTHS_OF_FTE, ONE_POST) {
            @Override
            public long[] limits() {
                return problem.pools().stream().mapToLong(pool -> pool.removableFte()).toArray();
            }

            @Override
            public void forEach(PlanningChoice choice, Use use) {
                each(choice.effects().removedFte(), use);
            }

            @Override
            BreachSubject subject(int cell) {
                return BreachSubject.of(BreachSubject.Kind.POOL, cell);
            }
        };
    }

    /** Pence a year, one cell a budget. */
    public static LimitCells budgets(PlanningProblem problem) {
        return new LimitCells(RuleBreach.Unit.PENCE, ONE_POUND) {
            @Override
            public long[] limits() {
                long[] limits = problem.budgets().stream().mapToLong(budget -> budget.grossPence()).toArray();
                for (int budget = 0; budget < limits.length; budget++) {
                    limits[budget] = problem.waived(PlanningRule.BUDGET_THAT_EXISTS, budget) ? NO_LIMIT : limits[budget];
                }
                return limits;
            }

            @Override
            public void forEach(PlanningChoice choice, Use use) {
                each(choice.saving().grossRecurrentPence(), use);
            }

            @Override
            BreachSubject subject(int cell) {
                return BreachSubject.of(BreachSubject.Kind.BUDGET, cell);
            }
        };
    }

    /** The capacities' own units, one cell a capacity and month; month 0 alone where a capacity is one total. */
    public static LimitCells capacities(PlanningProblem problem) {
        return new CapacityCells(problem);
    }

    private static final class CapacityCells extends LimitCells {

        private final PlanningProblem problem;
        private final int months;

        CapacityCells(PlanningProblem problem) {
            super(RuleBreach.Unit.CAPACITY_UNIT, 1);
            this.problem = problem;
            this.months = problem.months();
        }

        @Override
        public long[] limits() {
            long[] limits = new long[problem.capacities().size() * months];
            for (int cell = 0; cell < limits.length; cell++) {
                List<Long> amounts = problem.capacities().get(cell / months).amounts();
                limits[cell] = problem.waived(PlanningRule.LIMITED_CAPACITY, cell / months) ? NO_LIMIT
                        : cell % months < amounts.size() ? amounts.get(cell % months) : 0;
            }
            return limits;
        }

        @Override
        public void forEach(PlanningChoice choice, Use use) {
            for (PlanningMonthly used : choice.effects().capacityUses()) {
                use.of(cell(used), used.amount());
            }
            for (PlanningMonthly gained : choice.effects().capacityGains()) {
                use.of(cell(gained), -gained.amount());
            }
        }

        private int cell(PlanningMonthly monthly) {
            boolean byMonth = problem.capacities().get(monthly.subject()).byMonth();
            return monthly.subject() * months + (byMonth ? monthly.month() : 0);
        }

        @Override
        BreachSubject subject(int cell) {
            int capacity = cell / months;
            return problem.capacities().get(capacity).byMonth()
                    ? BreachSubject.of(BreachSubject.Kind.CAPACITY, capacity, cell % months)
                    : BreachSubject.of(BreachSubject.Kind.CAPACITY, capacity);
        }
    }

    private static void each(List<PlanningAmount> amounts, Use use) {
        for (PlanningAmount amount : amounts) {
            use.of(amount.subject(), amount.amount());
        }
    }
}
