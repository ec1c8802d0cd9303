package org.evenkeel.planning.solving.ledger;

import java.util.List;
import java.util.function.Consumer;

import org.evenkeel.planning.solving.model.PlanningAmount;
import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningRule;

/** Of each pool, who is made redundant and which vacant and agency posts are used first. */
final class AlternativesAccount implements Account {

    private static final PlanningRule RULE = PlanningRule.ALTERNATIVES_FIRST;
    private static final long ONE_POST = 100;

    private final LedgerChoices choices;
    private final long[] there;
    private final long[] compulsory;
    private final long[] used;
    private long penalty;

    AlternativesAccount(PlanningProblem problem, LedgerChoices choices) {
        this.choices = choices;
        there = alternatives(problem);
        compulsory = new long[there.length];
        used = new long[there.length];
    }

    /** What there is to use in each pool, hundredths; nothing where the rule is set aside. */
    static long[] alternatives(PlanningProblem problem) {
        long[] there = problem.duties().alternativesFte().stream().mapToLong(Long::longValue).toArray();
        for (int pool = 0; pool < there.length; pool++) {
            there[pool] = problem.waived(RULE, pool) ? 0 : there[pool];
        }
        return there;
    }

    @Override
    public List<PlanningRule> rules() {
        return List.of(RULE);
    }

    @Override
    public void add(PlanningChoice choice) {
        book(choice, 1);
    }

    @Override
    public void remove(PlanningChoice choice) {
        book(choice, -1);
    }

    private void book(PlanningChoice choice, int sign) {
        book(choice.duties().compulsoryFte(), compulsory, sign);
        book(choice.duties().alternativesFte(), used, sign);
    }

    private void book(List<PlanningAmount> amounts, long[] sums, int sign) {
        for (PlanningAmount amount : amounts) {
            penalty -= penaltyOf(amount.subject());
            sums[amount.subject()] += sign * amount.amount();
            penalty += penaltyOf(amount.subject());
        }
    }

    private long penaltyOf(int pool) {
        return compulsory[pool] > 0 ? Penalty.of(there[pool] - used[pool], Math.max(ONE_POST, there[pool])) : 0;
    }

    @Override
    public long amount(PlanningRule rule) {
        return penalty;
    }

    @Override
    public void explain(PlanningRule rule, Consumer<RuleBreach> breaches) {
        for (int index = 0; index < there.length; index++) {
            if (penaltyOf(index) > 0) {
                int pool = index;
                breaches.accept(new RuleBreach(rule, BreachSubject.of(BreachSubject.Kind.POOL, index),
                        RuleBreach.Unit.HUNDREDTHS_OF_FTE, used[index], there[index], penaltyOf(index),
                        choices.measuresWith(choice -> choice.duties().compulsoryFte().stream()
                                .anyMatch(amount -> amount.subject() == pool))));
            }
        }
    }
}
