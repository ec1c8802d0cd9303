package org.evenkeel.planning.solving.relaxation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

import org.evenkeel.planning.solving.ledger.WeightedPrices;
import org.evenkeel.planning.solving.model.PlanningCashFloor;
import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningRule;
import org.evenkeel.planning.solving.model.PlanningTarget;

/** The relaxation of a problem: rows that every legal plan fits, and one objective for each soft level of the score. */
final class RelaxationModel {

    private final Draft draft;
    private final RelationRows relations;
    private final List<Integer> levelVariables = new ArrayList<>();
    private final List<Integer> capRows = new ArrayList<>();
    private final List<Objective> objectives = new ArrayList<>();
    private final Objective inYearLoss;

    RelaxationModel(PlanningProblem problem) {
        draft = new Draft(problem);
        relations = new RelationRows(draft);
        new LimitRows(draft).add();
        new DutyRows(draft).add();
        relations.add();
        new RoundRows(draft).add();
        new StaffRows(draft).add();
        new CostRows(draft).add();
        PlanningTarget target = problem.target();
        addDepth(problem);
        if (target.recurrentFirst()) {
            addRecurrentShortfall(target.recurrentPence());
            addInYearShortfall(target.inYearPence());
        } else {
            addInYearShortfall(target.inYearPence());
            addRecurrentShortfall(target.recurrentPence());
        }
        new DismissalRows(draft).add();
        int variables = draft.model().variables();
        for (int variable : levelVariables) {
            capRows.add(draft.model().rows().size());
            draft.model().row(LinearRow.atMost(draft.model().upper(variable))).add(variable, 1);
            objectives.add(Objective.ofVariable(variables, variable, 1));
        }
        objectives.add(new Objective(draft.costCoefficients(), WeightedPrices.RATE_SCALE));
        inYearLoss = inYearLoss();
    }

    private void addDepth(PlanningProblem problem) {
        PlanningCashFloor floor = problem.cashFloor();
        long most = 0;
        for (int month = 0; floor != null && month < floor.doNothingPence().size(); month++) {
            int until = month;
            most = Math.max(most, floor.floorPence() - floor.doNothingPence().get(month)
                    + draft.mostTogether(choice -> -LimitRows.cashUntil(choice, until)));
        }
        most = Math.min(most, mostWhereItBinds(problem));
        int depth = draft.model().variable(most);
        levelVariables.add(depth);
        for (int month = 0; floor != null && most > 0 && month < floor.doNothingPence().size(); month++) {
            int until = month;
            LinearRow row = LinearRow.atMost(floor.doNothingPence().get(month) - floor.floorPence());
            draft.addChoices(row, choice -> -LimitRows.cashUntil(choice, until));
            draft.model().row(row.add(depth, -1));
        }
    }

    /** A legal plan is no deeper below the floor than doing nothing, where the floor binds. */
    private static long mostWhereItBinds(PlanningProblem problem) {
        PlanningCashFloor floor = problem.cashFloor();
        if (floor == null || !problem.binds(PlanningRule.CASH_FLOOR)) {
            return Long.MAX_VALUE;
        }
        return floor.doNothingPence().stream().mapToLong(cash -> Math.max(0, floor.floorPence() - cash)).max().orElse(0);
    }

    private void addInYearShortfall(long target) {
        addShortfall(target, draft.lostInYear(), choice -> choice.saving().inYearPence());
    }

    private void addRecurrentShortfall(long target) {
        Map<Integer, Long> lost = new HashMap<>();
        relations.lostRecurrent().forEach(pair -> lost.put((int) pair[0], pair[1]));
        addShortfall(target, lost, choice -> choice.saving().recurrentPence());
    }

    private void addShortfall(
            long target, Map<Integer, Long> lost, ToLongFunction<PlanningChoice> saving) {
        if (target == 0) {
            levelVariables.add(draft.model().variable(0));
            return;
        }
        long mostLost = lost.values().stream().mapToLong(Long::longValue).sum()
                + draft.mostTogether(choice -> -saving.applyAsLong(choice));
        int shortfall = draft.model().variable(target + mostLost);
        levelVariables.add(shortfall);
        LinearRow row = draft.addChoices(LinearRow.atLeast(target), saving);
        lost.forEach((variable, pence) -> row.add(variable, -pence));
        draft.model().row(row.add(shortfall, 1));
    }

    private Objective inYearLoss() {
        long[] coefficients = draft.coefficients(draft.lostInYear());
        for (int variable = 0; variable < draft.choices().size(); variable++) {
            coefficients[variable] = -draft.choices().get(variable).saving().inYearPence();
        }
        return new Objective(coefficients, 1);
    }

    LinearModel linear() {
        return draft.model();
    }

    /** The choice of each of the first variables. */
    List<PlanningChoice> choices() {
        return draft.choices();
    }

    /** Rows whose upper limit holds a soft level down: depth, first shortfall, second shortfall. */
    List<Integer> capRows() {
        return capRows;
    }

    /** What is made small, in the order of the score: depth, first shortfall, second shortfall, cost. */
    Objective objective(int level) {
        return objectives.get(level);
    }

    /** Making this small makes the saving of this year large: it is that saving, negative. */
    Objective negativeInYearSaving() {
        return inYearLoss;
    }

    /** The largest value that a capped level can have. */
    long mostOf(int level) {
        return draft.model().upper(levelVariables.get(level));
    }
}
