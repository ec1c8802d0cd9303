package org.evenkeel.planning.solving;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.evenkeel.planning.solving.ledger.ScoreLevels;
import org.evenkeel.planning.solving.model.PlanningAmount;
import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningLevelLoss;
import org.evenkeel.planning.solving.model.PlanningMonthly;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningRelation;
import org.evenkeel.planning.solving.model.PlanningTeam;
import org.evenkeel.planning.solving.model.PlanningTouchable;

/** Scores a plan from its definition, the long way round, sharing no code with the rules. */
public final class Oracle {

    private final PlanningProblem problem;
    private final List<PlanningChoice> plan;
    private final OracleRules rules;
    private List<Long> cash;

    public Oracle(PlanningProblem problem, List<PlanningChoice> plan) {
        this.problem = problem;
        this.plan = plan;
        this.rules = new OracleRules(problem, plan, cash());
    }

    public ScoreLevels levels() {
        long inYear = shortfall(problem.target().inYearPence(), inYear());
        long recurrent = shortfall(problem.target().recurrentPence(), recurrent());
        boolean recurrentFirst = problem.target().recurrentFirst();
        return new ScoreLevels(rules.law(), rules.policy(), depth(), recurrentFirst ? recurrent : inYear,
                recurrentFirst ? inYear : recurrent, cost() + rules.weighed());
    }

    private static long shortfall(long target, long saved) {
        return target > 0 && saved < target ? target - saved : 0;
    }

    private long inYear() {
        long sum = plan.stream().mapToLong(choice -> choice.saving().inYearPence()).sum();
        for (PlanningRelation relation : problem.relations()) {
            PlanningChoice one = plan.get(relation.measure());
            PlanningChoice other = plan.get(relation.other());
            if (relation.kind() == PlanningRelation.Kind.OVERLAPS && one.taken() && other.taken()) {
                for (int month = 0; month < 12; month++) {
                    boolean both = one.timing().effectMonth() <= month && other.timing().effectMonth() <= month;
                    sum -= both ? relation.overlapPence() / 12 : 0;
                }
            }
        }
        return sum;
    }

    private long recurrent() {
        long sum = plan.stream().mapToLong(choice -> choice.saving().recurrentPence()).sum();
        for (PlanningRelation relation : problem.relations()) {
            if (relation.kind() == PlanningRelation.Kind.OVERLAPS && plan.get(relation.measure()).taken()
                    && plan.get(relation.other()).taken()) {
                sum -= relation.overlapPence();
            }
        }
        return sum;
    }

    private List<Long> cash() {
        if (cash == null) {
            cash = new ArrayList<>();
            for (int month = 0; problem.cashFloor() != null && month < problem.cashFloor().doNothingPence().size(); month++) {
                long sum = problem.cashFloor().doNothingPence().get(month);
                for (PlanningChoice choice : plan) {
                    for (PlanningAmount flow : choice.effects().netCashPence()) {
                        sum += flow.subject() <= month ? flow.amount() : 0;
                    }
                }
                cash.add(sum);
            }
        }
        return cash;
    }

    private long depth() {
        long deepest = 0;
        for (long cash : cash()) {
            deepest = Math.max(deepest, problem.cashFloor().floorPence() - cash);
        }
        return deepest;
    }

    private long loss(int service, int month) {
        long sum = 0;
        for (PlanningChoice choice : plan) {
            for (PlanningLevelLoss loss : choice.effects().levelLosses()) {
                sum += loss.service() == service && loss.fromMonth() <= month ? loss.basisPoints() : 0;
            }
        }
        return sum;
    }

    private long cost() {
        var prices = problem.prices();
        var weights = prices.weights();
        long sum = 0;
        Set<String> touched = new HashSet<>();
        for (PlanningChoice choice : plan) {
            for (PlanningAmount amount : choice.cost().componentPence()) {
                sum += weighted(amount.amount(), weights.components().get(amount.subject()));
            }
            sum += weighted(choice.cost().departurePence(), weights.departure());
            for (int index : choice.effects().touched()) {
                boolean team = prices.touchables().get(index).kind() == PlanningTouchable.Kind.TEAM;
                boolean first = touched.add(index + (team ? " in " + choice.timing().startMonth() : ""));
                sum += first ? weighted(prices.touchables().get(index).chargePence(), weights.touched()) : 0;
            }
        }
        for (int team = 0; team < prices.teams().size(); team++) {
            sum += removed(team, prices.teams().get(team));
        }
        for (int service = 0; service < problem.services().size(); service++) {
            long short0 = 0;
            for (int month = 0; month < problem.months(); month++) {
                short0 += Math.max(0, loss(service, month));
            }
            long parts = short0 * problem.services().get(service).pencePerPointMonth() * weights.serviceLevel();
            sum += (parts + 9_999) / 10_000;
        }
        return sum;
    }

    private long removed(int team, PlanningTeam fact) {
        long charge = 0;
        for (int last = 0; last < problem.months(); last++) {
            long share = 0;
            for (PlanningChoice choice : plan) {
                for (PlanningMonthly removal : choice.effects().removedShares()) {
                    boolean within = removal.month() <= last && removal.month() > last - 12;
                    share += removal.subject() == team && within ? removal.amount() : 0;
                }
            }
            for (PlanningTeam.Piece piece : fact.charge()) {
                int weight = problem.prices().weights().removedPosts();
                charge = Math.max(charge, weighted(piece.pence(), weight)
                        + weighted(piece.pencePerBasisPoint(), weight) * (share - piece.fromShare()));
            }
        }
        return charge;
    }

    private static long weighted(long pence, int perCent) {
        return (pence * perCent + 50) / 100;
    }

    /** Every plan of a small problem, the best of them by this oracle. */
    public static ScoreLevels best(PlanningProblem problem) {
        return best(problem, new ArrayList<>(), null);
    }

    private static ScoreLevels best(PlanningProblem problem, List<PlanningChoice> chosen, ScoreLevels least) {
        if (chosen.size() == problem.measures().size()) {
            ScoreLevels levels = new Oracle(problem, chosen).levels();
            return least == null || levels.compareTo(least) < 0 ? levels : least;
        }
        ScoreLevels best = least;
        for (PlanningChoice choice : problem.measures().get(chosen.size()).range()) {
            chosen.add(choice);
            best = best(problem, chosen, best);
            chosen.remove(chosen.size() - 1);
        }
        return best;
    }
}
