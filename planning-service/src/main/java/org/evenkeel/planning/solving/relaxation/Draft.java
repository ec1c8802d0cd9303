package org.evenkeel.planning.solving.relaxation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

import org.evenkeel.planning.solving.ledger.ChoiceLaw;
import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningDismissal;
import org.evenkeel.planning.solving.model.PlanningLevelLoss;
import org.evenkeel.planning.solving.model.PlanningMeasureFact;
import org.evenkeel.planning.solving.model.PlanningMonthly;
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

    /** Adds a term for each of these choices that has one. */
    LinearRow addChoices(LinearRow row, List<Integer> variables, ToLongFunction<PlanningChoice> coefficient) {
        for (int variable : variables) {
            row.add(variable, coefficient.applyAsLong(choices.get(variable)));
        }
        return row;
    }

    /** The choices that remove posts from each team, in order. */
    List<List<Integer>> removing() {
        return bySubject(problem.prices().teams().size(),
                choice -> choice.effects().removedShares().stream().mapToInt(PlanningMonthly::subject));
    }

    /** The choices that change the level of each service, in order. */
    List<List<Integer>> lowering() {
        return bySubject(problem.services().size(),
                choice -> choice.effects().levelLosses().stream().mapToInt(PlanningLevelLoss::service));
    }

    /** The choices that dismiss from each establishment, in order. */
    List<List<Integer>> dismissing() {
        return bySubject(problem.establishments().size(),
                choice -> choice.effects().dismissals().stream().mapToInt(PlanningDismissal::establishment));
    }

    /** The choices that concern each of so many subjects, in order. */
    List<List<Integer>> bySubject(int subjects, Function<PlanningChoice, IntStream> of) {
        List<List<Integer>> lists = new ArrayList<>();
        IntStream.range(0, subjects).forEach(subject -> lists.add(new ArrayList<>()));
        for (int variable = 0; variable < choices.size(); variable++) {
            int column = variable;
            of.apply(choices.get(variable)).distinct().forEach(subject -> lists.get(subject).add(column));
        }
        return lists;
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

    /** The same over these choices alone. */
    long mostTogether(List<Integer> variables, ToLongFunction<PlanningChoice> figure) {
        Map<Integer, Long> most = new HashMap<>();
        for (int variable : variables) {
            PlanningChoice choice = choices.get(variable);
            most.merge(choice.measure(), Math.max(0, figure.applyAsLong(choice)), Math::max);
        }
        return most.values().stream().mapToLong(Long::longValue).sum();
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
