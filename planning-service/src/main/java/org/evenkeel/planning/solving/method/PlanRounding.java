package org.evenkeel.planning.solving.method;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.evenkeel.planning.solving.ledger.PlanLedger;
import org.evenkeel.planning.solving.ledger.RuleBreach;
import org.evenkeel.planning.solving.ledger.ScoreLevels;
import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningMeasureFact;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningRule;
import org.evenkeel.planning.solving.relaxation.Relaxation;

/**
 * Makes a whole plan of a point of the relaxation: the largest share of each measure first, then the best single changes,
 * and where that leaves a hard rule broken, what breaks it is left and built up again.
 */
final class PlanRounding {

    private static final int MOST_REPAIRS = 50;

    private final PlanningProblem problem;
    private final List<List<PlanningChoice>> ranges;
    private final Random random;
    private final BooleanSupplier stopped;

    PlanRounding(PlanningProblem problem, long seed, BooleanSupplier stopped) {
        this.problem = problem;
        this.ranges = problem.measures().stream().map(PlanningMeasureFact::range).toList();
        this.random = new Random(seed);
        this.stopped = stopped;
    }

    /** The choice with the largest share of each measure. */
    static List<PlanningChoice> largestShares(PlanningProblem problem, Relaxation.Point point) {
        List<PlanningChoice> plan = new ArrayList<>(PlanChoices.plainest(problem));
        double[] largest = new double[plan.size()];
        for (int place = 0; place < point.choices().size(); place++) {
            PlanningChoice choice = point.choices().get(place);
            if (point.shares()[place] > largest[choice.measure()]) {
                largest[choice.measure()] = point.shares()[place];
                plan.set(choice.measure(), choice);
            }
        }
        return plan;
    }

    /** The best plan that single changes lead to from {@code start}; it keeps all hard rules where a way was found. */
    List<PlanningChoice> improve(List<PlanningChoice> start) {
        PlanLedger ledger = PlanChoices.book(problem, start);
        descend(ledger);
        for (int repair = 0; repair < MOST_REPAIRS && !ledger.levels().legal() && leaveBreaking(ledger); repair++) {
            if (ledger.levels().legal()) {
                descend(ledger);
            }
        }
        return PlanChoices.of(ledger);
    }

    /** The plan with what breaks hard rules chosen anew; it keeps them where a way was found. */
    List<PlanningChoice> repaired(List<PlanningChoice> plan) {
        PlanLedger ledger = PlanChoices.book(problem, plan);
        for (int repair = 0; repair < MOST_REPAIRS && !ledger.levels().legal(); repair++) {
            Set<Integer> breaking = breaking(ledger);
            boolean better = false;
            for (int measure : breaking) {
                better |= chooseBest(ledger, measure);
            }
            if (!better && !leaveBreaking(ledger)) {
                break;
            }
        }
        if (ledger.levels().legal()) {
            descend(ledger);
        }
        return PlanChoices.of(ledger);
    }

    private void descend(PlanLedger ledger) {
        List<Integer> order = new ArrayList<>();
        for (int measure = 0; measure < ranges.size(); measure++) {
            order.add(measure);
        }
        boolean better = true;
        while (better && !stopped.getAsBoolean()) {
            better = false;
            Collections.shuffle(order, random);
            for (int measure : order) {
                better |= chooseBest(ledger, measure);
            }
        }
    }

    private boolean chooseBest(PlanLedger ledger, int measure) {
        PlanningChoice before = ledger.choice(measure);
        PlanningChoice best = before;
        ScoreLevels least = ledger.levels();
        for (PlanningChoice choice : ranges.get(measure)) {
            ledger.put(choice);
            ScoreLevels levels = ledger.levels();
            if (levels.compareTo(least) < 0) {
                best = choice;
                least = levels;
            }
        }
        if (best != null) {
            ledger.put(best);
        }
        return best != before;
    }

    private Set<Integer> breaking(PlanLedger ledger) {
        Set<Integer> breaking = new LinkedHashSet<>();
        for (PlanningRule rule : PlanningRule.HARD) {
            for (RuleBreach breach : problem.binds(rule) ? ledger.breaches(rule) : List.<RuleBreach> of()) {
                breaking.addAll(breach.measures());
            }
        }
        return breaking;
    }

    private boolean leaveBreaking(PlanLedger ledger) {
        boolean left = false;
        for (int measure : breaking(ledger)) {
            PlanningChoice choice = ledger.choice(measure);
            if (choice != null && choice.taken()) {
                for (PlanningChoice other : ranges.get(measure)) {
                    if (!other.taken()) {
                        ledger.put(other);
                        left = true;
                    }
                }
            }
        }
        return left;
    }
}
