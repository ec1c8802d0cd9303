package org.evenkeel.planning.solvejob;

import java.util.Comparator;
import java.util.List;

import org.evenkeel.planning.converting.Question;
import org.evenkeel.planning.plan.PriceRound;
import org.evenkeel.planning.solving.ledger.ScoreLevels;
import org.evenkeel.planning.solving.method.SolveResult;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.jspecify.annotations.Nullable;

/** A plan found by one round of prices. */
record SolvedRound(SolveAnswers answers, Question question, PlanningProblem problem, SolveResult result, PriceRound prices) {

    /** What comes before the cost, then the cost by the full model; the earlier round where nothing tells them apart. */
    private static final Comparator<SolvedRound> BETTER = Comparator
            .comparing((SolvedRound one) -> !one.levels().legal())
            .thenComparingLong(one -> one.levels().depthPence())
            .thenComparingLong(one -> one.levels().firstShortfallPence())
            .thenComparingLong(one -> one.levels().secondShortfallPence())
            .thenComparing(one -> one.prices().modelCostPence(), Comparator.nullsLast(Comparator.naturalOrder()));

    static SolvedRound best(List<SolvedRound> rounds) {
        SolvedRound best = rounds.get(0);
        for (SolvedRound one : rounds) {
            best = BETTER.compare(one, best) < 0 ? one : best;
        }
        return best;
    }

    private ScoreLevels levels() {
        return result.levels();
    }

    /** How far the solver's cost is from the full model's; null where that is not known. */
    @Nullable
    Long differsBasisPoints() {
        return prices.differsBasisPoints();
    }
}
