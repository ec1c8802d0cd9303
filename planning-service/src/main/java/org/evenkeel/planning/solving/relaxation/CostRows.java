package org.evenkeel.planning.solving.relaxation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.evenkeel.planning.solving.ledger.WeightedPrices;
import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningLevelLoss;
import org.evenkeel.planning.solving.model.PlanningMonthly;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningTeam;
import org.evenkeel.planning.solving.model.PlanningTouchable;

/** The cost as an objective, with the variables and rows of its parts (b), (c) and (d). */
final class CostRows {

    private final Draft draft;
    private final PlanningProblem problem;
    private final WeightedPrices prices;
    private final List<List<Integer>> removing;
    private final List<List<Integer>> lowering;

    CostRows(Draft draft) {
        this.draft = draft;
        this.problem = draft.problem();
        this.prices = new WeightedPrices(problem);
        this.removing = draft.removing();
        this.lowering = draft.lowering();
    }

    void add() {
        List<PlanningChoice> choices = draft.choices();
        for (int variable = 0; variable < choices.size(); variable++) {
            draft.addCost(variable, prices.choicePence(choices.get(variable)) * WeightedPrices.RATE_SCALE);
        }
        addTouched();
        for (int index = 0; index < prices.prices().teams().size(); index++) {
            addTeam(index);
        }
        for (int index = 0; index < problem.services().size(); index++) {
            addLevel(index);
        }
    }

    /** A team is charged for each month in which something that touches it starts, a partner and the organisation once. */
    private void addTouched() {
        List<Map<Integer, Map<Integer, List<Integer>>>> touching = touching();
        for (int index = 0; index < touching.size(); index++) {
            long charge = prices.touchedPence(index) * WeightedPrices.RATE_SCALE;
            Map<Integer, Map<Integer, List<Integer>>> rounds = touching.get(index);
            for (Map<Integer, List<Integer>> round : charge > 0 ? rounds.values() : List.<Map<Integer, List<Integer>>> of()) {
                int touched = draft.model().variable(1);
                draft.addCost(touched, charge);
                round.values().forEach(variables -> draft.model()
                        .row(draft.addChoices(LinearRow.atMost(0), variables, choice -> 1).add(touched, -1)));
            }
        }
    }

    /** Of each touchable its rounds, and of each round the choices by measure. */
    private List<Map<Integer, Map<Integer, List<Integer>>>> touching() {
        List<PlanningTouchable> touchables = prices.prices().touchables();
        List<Map<Integer, Map<Integer, List<Integer>>>> touching = new ArrayList<>();
        touchables.forEach(touchable -> touching.add(new TreeMap<>()));
        List<PlanningChoice> choices = draft.choices();
        for (int variable = 0; variable < choices.size(); variable++) {
            PlanningChoice choice = choices.get(variable);
            for (int index : choice.effects().touched()) {
                int round = touchables.get(index).kind() == PlanningTouchable.Kind.TEAM ? choice.timing().startMonth() : 0;
                touching.get(index).computeIfAbsent(round, key -> new TreeMap<>())
                        .computeIfAbsent(choice.measure(), key -> new ArrayList<>()).add(variable);
            }
        }
        return touching;
    }

    private void addTeam(int index) {
        List<PlanningTeam.Piece> pieces = prices.prices().teams().get(index).charge().stream()
                .map(prices::piece).toList();
        long mostShare = draft.mostTogether(removing.get(index), choice -> share(choice, index, 0, problem.months()));
        long most = 0;
        for (PlanningTeam.Piece piece : pieces) {
            most = Math.max(most, piece.pence() + piece.pencePerBasisPoint() * (mostShare - piece.fromShare()));
        }
        if (most == 0) {
            return;
        }
        int charge = draft.model().variable(most);
        draft.addCost(charge, WeightedPrices.RATE_SCALE);
        TeamWindows.of(draft, index, removing.get(index)).forEach(first -> {
            for (PlanningTeam.Piece piece : pieces) {
                LinearRow row = LinearRow.atMost(piece.pencePerBasisPoint() * piece.fromShare() - piece.pence());
                draft.addChoices(row, removing.get(index), choice -> piece.pencePerBasisPoint()
                        * share(choice, index, first, first + PlanningProblem.MONTHS_IN_YEAR));
                draft.model().row(row.add(charge, -1));
            }
        });
    }

    private static long share(PlanningChoice choice, int team, int from, int to) {
        long sum = 0;
        for (PlanningMonthly share : choice.effects().removedShares()) {
            sum += share.subject() == team && share.month() >= from && share.month() < to ? share.amount() : 0;
        }
        return sum;
    }

    private void addLevel(int index) {
        long rate = prices.serviceLevelRate(index);
        if (rate == 0) {
            return;
        }
        if (LimitRows.gains(draft, index, lowering.get(index))) {
            addLevelByMonth(index, rate);
            return;
        }
        for (int variable : lowering.get(index)) {
            for (PlanningLevelLoss loss : draft.choices().get(variable).effects().levelLosses()) {
                if (loss.service() == index) {
                    draft.addCost(variable, rate * loss.basisPoints() * (problem.months() - loss.fromMonth()));
                }
            }
        }
    }

    private void addLevelByMonth(int index, long rate) {
        TreeSet<Integer> months = LimitRows.monthsWithChange(draft, index, lowering.get(index));
        for (int month : months) {
            Integer next = months.higher(month);
            int length = (next == null ? problem.months() : next) - month;
            int loss = draft.model().variable(
                    draft.mostTogether(lowering.get(index), choice -> LimitRows.lossIn(choice, index, month)));
            draft.addCost(loss, rate * length);
            LinearRow row = draft.addChoices(LinearRow.atMost(0), lowering.get(index),
                    choice -> LimitRows.lossIn(choice, index, month));
            draft.model().row(row.add(loss, -1));
        }
    }
}
