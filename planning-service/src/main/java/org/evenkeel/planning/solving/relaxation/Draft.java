package org.evenkeel.planning.solving.relaxation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

import org.evenkeel.planning.solving.ledger.ChoiceLaw;
import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningMeasureFact;
import org.evenkeel.planning.solving.model.PlanningProblem;

/** A linear model being drawn up: which variable is which choice, and the objectives so far. */
final class Draft {

    private final PlanningProblem problem;
    private final LinearModel model = new LinearModel();
    private final List<PlanningChoice> choices = new ArrayList<>();
    private final Map<Integer, Long> cost = new HashMap<>();
    private final Map<Integer, Long> lostInYear = new HashMap<>();

    Draft(PlanningProblem problem) {
        this.problem = problem;
        for (PlanningMeasureFact measure : problem.measures()) {
            List<PlanningChoice> range = measure.range();
            List<PlanningChoice> legal = range.stream().filter(choice -> !ChoiceLaw.breaksAlone(problem, choice)).toList();
            // with no legal choice no plan is legal, and then every bound holds
            List<PlanningChoice> kept = legal.isEmpty() ? range : legal;
            int[] group = new int[kept.size()];
            for (int place = 0; place < group.length; place++) {
                group[place] = model.variable(1);
                choices.add(kept.get(place));
            }
            model.group(group);
        }
    }

    PlanningProblem problem() {
        return problem;
    }

    LinearModel model() {
        return model;
    }

    /** The choice of each of the first variables. */
    List<PlanningChoice> choices() {
        return choices;
    }

    /** Adds a term for each choice that has one. */
    LinearRow addChoices(LinearRow row, ToLongFunction<PlanningChoice> coefficient) {
        for (int variable = 0; variable < choices.size(); variable++) {
            row.add(variable, coefficient.applyAsLong(choices.get(variable)));
        }
        return row;
    }

    /** Adds the same term for each choice of one measure that is like that. */
    LinearRow addMeasure(LinearRow row, int measure, long coefficient, Predicate<PlanningChoice> filter) {
        for (int variable : model.groups().get(measure)) {
            row.add(variable, filter.test(choices.get(variable)) ? coefficient : 0);
        }
        return row;
    }

    /** The largest value of a figure over the choices of each measure, 0 at least, added up. */
    long mostTogether(ToLongFunction<PlanningChoice> figure) {
        long sum = 0;
        for (int[] group : model.groups()) {
            long most = 0;
            for (int variable : group) {
                most = Math.max(most, figure.applyAsLong(choices.get(variable)));
            }
            sum += most;
        }
        return sum;
    }

    /** Adds to the cost, in {@code WeightedPrices.RATE_SCALE} parts of a pence a unit of the variable. */
    void addCost(int variable, long parts) {
        cost.merge(variable, parts, Long::sum);
    }

    /** Notes in-year saving lost, pence a unit of the variable. */
    void addLostInYear(int variable, long pence) {
        lostInYear.merge(variable, pence, Long::sum);
    }

    Map<Integer, Long> lostInYear() {
        return lostInYear;
    }

    long[] costCoefficients() {
        return coefficients(cost);
    }

    long[] coefficients(Map<Integer, Long> sparse) {
        long[] dense = new long[model.variables()];
        sparse.forEach((variable, value) -> dense[variable] = value);
        return dense;
    }
}
