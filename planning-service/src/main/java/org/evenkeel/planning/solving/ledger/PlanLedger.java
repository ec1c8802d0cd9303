package org.evenkeel.planning.solving.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.evenkeel.planning.rule.RuleClass;
import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningRule;
import org.jspecify.annotations.Nullable;

/**
 * The books of one plan. LedgerChoices are put in and taken out; each rule's amount is ready at once. Used by one thread.
 */
public final class PlanLedger {

    private final PlanningProblem problem;
    private final LedgerChoices choices;
    private final List<Account> accounts;
    private final Map<PlanningRule, Account> byRule = new EnumMap<>(PlanningRule.class);
    private final SavingAccount savings;
    private final CashAccount cash;
    private final CostAccount cost;
    private final List<PlanningRule> weighed;

    /** Empty books: no measure has a choice. */
    public PlanLedger(PlanningProblem problem) {
        this.problem = problem;
        choices = new LedgerChoices(problem.measures().size());
        WeightedPrices prices = new WeightedPrices(problem);
        LevelAccount levels = new LevelAccount(problem, prices, choices);
        RelationAccount relations = new RelationAccount(problem, choices);
        savings = new SavingAccount(problem, relations);
        cash = new CashAccount(problem, choices);
        cost = new CostAccount(problem, prices, levels);
        accounts = List.of(new ConsultationAccount(problem), new GivenAccount(problem, choices), levels, relations,
                limit(PlanningRule.POSTS_THAT_CAN_BE_REMOVED, LimitCells.pools(problem)),
                limit(PlanningRule.LIMITED_CAPACITY, LimitCells.capacities(problem)),
                limit(PlanningRule.BUDGET_THAT_EXISTS, LimitCells.budgets(problem)),
                limit(PlanningRule.SPEND_BY, LimitCells.funds(problem)),
                new PartnerAccount(problem, choices), new DutyAccount(problem, choices),
                new AlternativesAccount(problem, choices),
                new RoundsAccount(problem, choices), new WorkloadAccount(problem, choices),
                new PayShareAccount(problem, choices), new LoneChoiceAccount(problem, choices), savings, cash, cost);
        weighed = Arrays.stream(PlanningRule.values())
                .filter(rule -> problem.strengths().pencePerBasisPoint(rule) > 0).toList();
        accounts.forEach(account -> account.rules().forEach(rule -> byRule.put(rule, account)));
    }

    private Account limit(PlanningRule rule, LimitCells cells) {
        return new LimitAccount(rule, cells, choices);
    }

    /** The problem whose plan this is. */
    public PlanningProblem problem() {
        return problem;
    }

    /** The choice a measure has; null where it has none yet. */
    public @Nullable PlanningChoice choice(int measure) {
        return choices.of(measure);
    }

    /** Gives a measure a choice in place of the one it had. */
    public void put(PlanningChoice choice) {
        PlanningChoice before = choices.of(choice.measure());
        if (before == choice) {
            return;
        }
        if (before != null) {
            remove(before);
        }
        choices.set(choice.measure(), choice);
        for (int index = 0; index < accounts.size(); index++) {
            accounts.get(index).add(choice);
        }
    }

    /** Takes a choice out; its measure then has none. It must be the one its measure has. */
    public void remove(PlanningChoice choice) {
        for (int index = 0; index < accounts.size(); index++) {
            accounts.get(index).remove(choice);
        }
        choices.set(choice.measure(), null);
    }

    /** What the plan breaks {@code rule} by, in score points, or pence for soft rules; 0 where it is kept or set aside. */
    public long amount(PlanningRule rule) {
        Account account = byRule.get(rule);
        return account == null || !problem.counts(rule) ? 0 : account.amount(rule);
    }

    /** Each place where the plan breaks {@code rule}; none where it is set aside. */
    public List<RuleBreach> breaches(PlanningRule rule) {
        List<RuleBreach> breaches = new ArrayList<>();
        Account account = byRule.get(rule);
        if (account != null && problem.counts(rule)) {
            account.explain(rule, breaches::add);
        }
        return breaches;
    }

    /** The plan's score, level by level. */
    public ScoreLevels levels() {
        long law = 0;
        long policy = 0;
        for (PlanningRule rule : PlanningRule.HARD) {
            if (rule.ruleClass() != RuleClass.POLICY) {
                law += amount(rule);
            } else if (problem.binds(rule)) {
                policy += amount(rule);
            }
        }
        long inYear = amount(PlanningRule.IN_YEAR_SHORTFALL);
        long recurrent = amount(PlanningRule.RECURRENT_SHORTFALL);
        boolean recurrentFirst = problem.target().recurrentFirst();
        return new ScoreLevels(law, policy, amount(PlanningRule.DEPTH_BELOW_CASH_FLOOR),
                recurrentFirst ? recurrent : inYear, recurrentFirst ? inYear : recurrent,
                amount(PlanningRule.COST) + weighedPence());
    }

    /** What all rules that are weighed take from the plan's standing, pence: never a part of the cost of consequences. */
    public long weighedPence() {
        long pence = 0;
        for (PlanningRule rule : weighed) {
            pence += weighedPence(rule);
        }
        return pence;
    }

    /** What one rule that is weighed takes, pence; 0 for every other rule. */
    public long weighedPence(PlanningRule rule) {
        return Math.multiplyExact(amount(rule), problem.strengths().pencePerBasisPoint(rule));
    }

    /** Net saving that counts towards this year's target, pence. */
    public long inYearPence() {
        return savings.inYearPence();
    }

    /** Net recurrent saving, pence a year. */
    public long recurrentPence() {
        return savings.recurrentPence();
    }

    /** Cash at the end of each month that the cash floor judges, pence. */
    public long[] cashPence() {
        return cash.cash();
    }

    /** The cost by part. */
    public CostFigures costFigures() {
        return cost.figures();
    }
}
