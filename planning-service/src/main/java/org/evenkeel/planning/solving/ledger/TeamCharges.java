package org.evenkeel.planning.solving.ledger;

import java.util.List;

import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningMonthly;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningTeam;

/** Part (c) of the cost: for each team, the charge on the largest share of its posts removed in twelve months running. */
final class TeamCharges {

    private final List<List<PlanningTeam.Piece>> pieces;
    private final long[][] removed;
    private final long[] pence;
    private long total;

    TeamCharges(PlanningProblem problem, WeightedPrices prices) {
        pieces = problem.prices().teams().stream()
                .map(team -> team.charge().stream().map(prices::piece).toList()).toList();
        removed = new long[pieces.size()][problem.months()];
        pence = new long[pieces.size()];
    }

    long pence() {
        return total;
    }

    void book(PlanningChoice choice, int sign) {
        for (PlanningMonthly share : choice.effects().removedShares()) {
            int team = share.subject();
            removed[team][share.month()] += sign * share.amount();
            long charge = charge(pieces.get(team), largestShare(removed[team]));
            total += charge - pence[team];
            pence[team] = charge;
        }
    }

    private static long charge(List<PlanningTeam.Piece> pieces, long share) {
        long charge = 0;
        for (PlanningTeam.Piece piece : pieces) {
            charge = Math.max(charge, piece.pence() + piece.pencePerBasisPoint() * (share - piece.fromShare()));
        }
        return charge;
    }

    private static long largestShare(long[] byMonth) {
        long window = 0;
        long largest = 0;
        for (int month = 0; month < byMonth.length; month++) {
            window += byMonth[month];
            if (month >= PlanningProblem.MONTHS_IN_YEAR) {
                window -= byMonth[month - PlanningProblem.MONTHS_IN_YEAR];
            }
            largest = Math.max(largest, window);
        }
        return largest;
    }
}
